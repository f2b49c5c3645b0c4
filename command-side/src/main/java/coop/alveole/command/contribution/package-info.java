/** The way in of the contribution. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.contribution;
