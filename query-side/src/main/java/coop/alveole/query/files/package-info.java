/** Files: the way out of what is kept sealed beside the record. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.files;
