/** Employment contracts (contrats de travail) on the file of a person: the support team above all. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.membership.employment;
