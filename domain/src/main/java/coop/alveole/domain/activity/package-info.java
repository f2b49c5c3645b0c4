/** Activities (activités): what one or more holders trade as, and how they divide it. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.activity;
