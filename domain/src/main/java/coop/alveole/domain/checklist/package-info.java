/** Checklists (listes de contrôle): what the cooperative checks for everybody. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.checklist;
