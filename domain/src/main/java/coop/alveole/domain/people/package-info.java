/** People (personnes): who they are, always sealed. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.people;
