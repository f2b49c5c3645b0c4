/** Terms (mentions): what a contract says before it is signed, its trial period and its amendments. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.membership.terms;
