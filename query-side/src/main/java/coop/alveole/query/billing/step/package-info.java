/** The steps of a sale: the columns of its board. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.billing.step;
