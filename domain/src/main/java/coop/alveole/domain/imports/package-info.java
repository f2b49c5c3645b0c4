/** Imports (reprises): that a run began, what became of its lines, and that it was undone (annulée). */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.imports;
