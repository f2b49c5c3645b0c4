/** Files that are dropped or named: the gate they pass, and the tables they hold (security §8). */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.imports.file;
