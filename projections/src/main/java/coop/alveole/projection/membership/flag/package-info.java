/** Flags (anomalies) of each membership: what was found broken, and who took note of it. */
@org.jspecify.annotations.NullMarked
package coop.alveole.projection.membership.flag;
