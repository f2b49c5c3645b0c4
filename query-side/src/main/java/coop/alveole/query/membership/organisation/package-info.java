/** Legal persons: their form, and what their file shows. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.membership.organisation;
