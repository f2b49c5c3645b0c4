/** What pay costs the activities (paie du mois) through time. */
@org.jspecify.annotations.NullMarked
package coop.alveole.projection.payroll;
