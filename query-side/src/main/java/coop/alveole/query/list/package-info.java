/** What every list has in common: its columns, its order, its address, its pages, and the files that hold its rows. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.list;
