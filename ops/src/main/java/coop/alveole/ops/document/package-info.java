/** Documents that leave the house: the way in has them printed by the way out. */
@org.jspecify.annotations.NullMarked
package coop.alveole.ops.document;
