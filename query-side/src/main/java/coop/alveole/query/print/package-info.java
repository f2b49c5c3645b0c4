/** How anything becomes a PDF that can be kept: one template each, our own typeface, nothing fetched from anywhere. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.print;
