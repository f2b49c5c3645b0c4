/** Purchases attached to a sale (achats rattachés) through time. */
@org.jspecify.annotations.NullMarked
package coop.alveole.projection.purchasing;
