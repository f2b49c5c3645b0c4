/** « Relevés de contribution »: all activities, month by month. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.contribution.matrix;
