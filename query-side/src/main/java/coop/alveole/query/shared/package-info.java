/** The way out, written once: at which date and for whom a question is asked. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.shared;
