/** Files that are dropped on the page: kept sealed for thirty days, taken over one at a time, then destroyed. */
@org.jspecify.annotations.NullMarked
package coop.alveole.ops.imports;
