/** The pen: an SVG document whose words are escaped and whose labels never touch. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.chart.draw;
