/** « Pendant votre absence »: what others have recorded on one's people since one was last here (ADR 0033). */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.away;
