/** « Comptes et accès »: who has an account, with which rights, and what waits for a second person. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.access;
