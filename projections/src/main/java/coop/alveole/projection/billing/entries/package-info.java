/** What leaves for the software of the accountant: the accounts, what waits, what left. */
@org.jspecify.annotations.NullMarked
package coop.alveole.projection.billing.entries;
