/** One box that finds whatever bears a name, a number or an address: in memory, within the rights of whoever asks. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.search;
