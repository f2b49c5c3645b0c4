/** What leaves for the software of the accountant: the accounts it is written with, and each batch. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.billing.entries;
