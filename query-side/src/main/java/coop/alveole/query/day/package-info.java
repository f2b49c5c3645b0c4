/** « Ma journée »: the home page, and the one next thing to do of each line. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.day;
