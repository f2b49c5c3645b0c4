/** « Reprise »: what was taken over from the software of before, compared with what that one says. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.billing.opening;
