/** What is bought for a sale (achats rattachés): the way out. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.purchasing;
