/** Open screens learn that what they show has changed. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.live;
