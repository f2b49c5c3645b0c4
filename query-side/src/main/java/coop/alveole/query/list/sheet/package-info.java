/** A list as a file: the same sheet written as xlsx, ods, csv or json. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.list.sheet;
