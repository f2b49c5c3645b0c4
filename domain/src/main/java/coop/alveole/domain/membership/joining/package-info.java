/** Two files of one human: one is kept, the other is joined to it, and they may be parted again (ADR 0027). */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.membership.joining;
