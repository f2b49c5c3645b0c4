/** Charts drawn by the server: what a page shows, and for whom. The same figures give the same bytes. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.chart;
