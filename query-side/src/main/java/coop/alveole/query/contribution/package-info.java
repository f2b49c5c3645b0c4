/** The contribution (contribution, relevés): the way out. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.contribution;
