/** « Échéancier du sociétariat »: who has to become an associate, by when, and before which assembly. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.deadline.calendar;
