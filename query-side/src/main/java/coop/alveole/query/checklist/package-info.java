/** Checklists (listes de contrôle): the way out. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.checklist;
