/** Integration (intégration): the way out. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.membership.integration;
