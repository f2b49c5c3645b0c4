/** What activities set aside (mises en réserve) through time. */
@org.jspecify.annotations.NullMarked
package coop.alveole.projection.earmark;
