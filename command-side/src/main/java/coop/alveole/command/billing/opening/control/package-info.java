/** The control of an opening against the software of before: the way in. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.billing.opening.control;
