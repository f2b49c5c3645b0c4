/** Measures what the program promises about speed, on the machine at hand, each figure beside a reference of the same run. */
@org.jspecify.annotations.NullMarked
package coop.alveole.ops.bench;
