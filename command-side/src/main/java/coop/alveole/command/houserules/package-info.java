/** House rules: what the cooperative is and has chosen. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.houserules;
