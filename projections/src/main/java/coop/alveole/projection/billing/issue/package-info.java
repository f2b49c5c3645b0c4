/** Papers that have left, and what is kept of them. */
@org.jspecify.annotations.NullMarked
package coop.alveole.projection.billing.issue;
