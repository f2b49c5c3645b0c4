/** Terms (mentions): what each contract of a membership says, at any date, still sealed. */
@org.jspecify.annotations.NullMarked
package coop.alveole.projection.membership.terms;
