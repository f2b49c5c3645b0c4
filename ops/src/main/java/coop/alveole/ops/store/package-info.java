/** The legal memory: one SQLite file of events, its one writer, its chain, and whoever checks it. */
@org.jspecify.annotations.NullMarked
package coop.alveole.ops.store;
