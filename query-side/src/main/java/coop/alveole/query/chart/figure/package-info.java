/** The kinds of charts: each a record of figures that draws itself. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.chart.figure;
