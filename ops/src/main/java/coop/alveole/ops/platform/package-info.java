/** The platform of e-invoicing as a folder: what it takes is put in {@code out/}, what it says is read in {@code in/}. */
@org.jspecify.annotations.NullMarked
package coop.alveole.ops.platform;
