/** Papers of the cooperative, version by version. */
@org.jspecify.annotations.NullMarked
package coop.alveole.projection.housedocument;
