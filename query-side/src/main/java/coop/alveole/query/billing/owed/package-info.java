/** What is still to be paid, invoice by invoice: what payments and the bank are compared with. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.billing.owed;
