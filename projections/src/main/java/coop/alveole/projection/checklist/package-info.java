/** Checklists (listes de contrôle): what is asked of everybody, and what was done for each, at any date. */
@org.jspecify.annotations.NullMarked
package coop.alveole.projection.checklist;
