/** Access (comptes et droits): what is shown of accounts; no right is ever decided from here. */
@org.jspecify.annotations.NullMarked
package coop.alveole.projection.access;
