/** The daily round (ronde du jour): that a day's lists were gone through, once and in order. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.round;
