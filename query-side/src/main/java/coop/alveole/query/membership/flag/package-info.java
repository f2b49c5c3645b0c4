/** Flags (« anomalies »): what rules the files within reach broke, the gravest first, and who took note of it. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.membership.flag;
