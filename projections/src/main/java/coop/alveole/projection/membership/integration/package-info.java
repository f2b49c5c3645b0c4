/** Integration (intégration): how far somebody is on the way to a first contract, at any date. */
@org.jspecify.annotations.NullMarked
package coop.alveole.projection.membership.integration;
