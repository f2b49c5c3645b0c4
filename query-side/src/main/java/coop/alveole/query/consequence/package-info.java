/** « Ce qui s'ensuit »: what follows from a form, said before it is confirmed. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.consequence;
