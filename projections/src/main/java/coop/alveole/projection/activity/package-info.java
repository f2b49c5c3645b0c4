/** Activities (activités): what they are and whose, at any date. */
@org.jspecify.annotations.NullMarked
package coop.alveole.projection.activity;
