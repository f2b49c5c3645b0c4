/** Papers of the cooperative: published as versions, withdrawn. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.housedocument;
