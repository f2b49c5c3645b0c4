/** What pay costs the activities (paie du mois): how a file is read, decisions and rules. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.payroll;
