/** Integration (intégration): what leads from the first meeting to a first contract. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.membership.integration;
