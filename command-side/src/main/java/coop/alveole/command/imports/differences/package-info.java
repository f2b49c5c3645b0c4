/** What a file tells against what the record says already: what is new, edited there, or mended here. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.imports.differences;
