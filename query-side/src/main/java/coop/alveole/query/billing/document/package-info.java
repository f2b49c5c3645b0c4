/** The paper of an invoice (facture, avoir), made of what is recorded of it, and how it leaves. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.billing.document;
