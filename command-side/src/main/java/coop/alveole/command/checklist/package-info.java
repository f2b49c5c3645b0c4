/** Checklists (listes de contrôle): the way in. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.checklist;
