/** What is bought for a sale (achats rattachés): the way in. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.purchasing;
