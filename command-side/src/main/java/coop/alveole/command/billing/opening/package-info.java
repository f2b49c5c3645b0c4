/** The opening (reprise): the way in. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.billing.opening;
