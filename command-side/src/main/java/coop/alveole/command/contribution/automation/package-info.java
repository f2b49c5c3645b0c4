/** What follows from sales and payments in the ledgers of the contribution. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.contribution.automation;
