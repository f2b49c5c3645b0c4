/** Anchors (ancres): position and chain of the record, kept by people outside the house; who they are, and what left to them. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.anchor;
