/** The sealed files of the house: how they lie on the disk, and that each one the record names is there. */
@org.jspecify.annotations.NullMarked
package coop.alveole.ops.files;
