/** What the lists of the day have in common: how pressing a line is, and whose it is. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.worklist;
