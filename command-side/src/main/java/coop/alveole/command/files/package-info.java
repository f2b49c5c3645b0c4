/** Files: the way in of what is kept sealed beside the record. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.files;
