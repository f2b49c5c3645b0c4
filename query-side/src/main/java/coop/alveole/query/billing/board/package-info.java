/** « Par étape »: the lists of quotes and of invoices as boards. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.billing.board;
