/** What pay costs the activities (paie du mois): the way in. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.payroll;
