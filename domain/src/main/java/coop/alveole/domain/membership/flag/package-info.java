/** Flags (anomalies): rules that a fact of the past broke, found when it was recorded, and taken note of by a person. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.membership.flag;
