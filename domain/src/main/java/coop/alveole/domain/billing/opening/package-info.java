/** The opening (reprise): what is taken over from the software of before on the day of the switch. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.billing.opening;
