/** The way of a person through the cooperative, drawn: the line of one file, the steps of everybody. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.membership.path;
