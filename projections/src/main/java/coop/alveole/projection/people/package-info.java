/** People (personnes): their files through time, still sealed. */
@org.jspecify.annotations.NullMarked
package coop.alveole.projection.people;
