/** « Mon espace »: one's own path, deadlines, contracts and data, and nothing of anybody else. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.me;
