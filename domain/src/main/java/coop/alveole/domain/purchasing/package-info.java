/** What is bought for a sale (achats rattachés), so that it leaves the base of the contribution: decisions and rules. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.purchasing;
