/** Exit (sortie) and return (retour): how a member leaves, what remains due, and the way back. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.membership.exit;
