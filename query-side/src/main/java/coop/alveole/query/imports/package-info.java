/** « Importer »: files that were dropped, what they hold, how far their import is and what became of each line. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.imports;
