/** What the columns of an export stand for: the way in. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.imports.mapping;
