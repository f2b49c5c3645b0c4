/** The only place that knows all the others: wiring, stores, clock, security, command line. It holds no business rule. */
@org.jspecify.annotations.NullMarked
package coop.alveole.ops;
