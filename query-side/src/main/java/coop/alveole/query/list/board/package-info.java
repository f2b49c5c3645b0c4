/** A list by step: the same rows, each in the column of where it stands. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.list.board;
