/** Employment contracts (contrats de travail), as they are asked for. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.membership.employment;
