/** People and the steps of their paths, taken over from the present software: the way in. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.imports.members;
