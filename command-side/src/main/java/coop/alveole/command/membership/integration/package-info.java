/** Integration (intégration): the way in. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.membership.integration;
