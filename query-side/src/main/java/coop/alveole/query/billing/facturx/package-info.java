/** The same sale as data: Factur-X in the profile EN 16931, as the French rules of e-invoicing want it. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.billing.facturx;
