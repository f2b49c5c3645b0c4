/** Calendars: what a feed shows, and the date of an assembly to put into one's own. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.feed;
