/** What was taken over from the software of before, and what that one says (reprise). */
@org.jspecify.annotations.NullMarked
package coop.alveole.projection.billing.opening;
