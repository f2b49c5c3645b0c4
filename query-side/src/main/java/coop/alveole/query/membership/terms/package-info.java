/** Terms of contracts: what each one says, at any date. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.membership.terms;
