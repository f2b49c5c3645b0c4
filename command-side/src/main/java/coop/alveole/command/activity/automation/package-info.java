/** What follows from an exit in the activities of whoever left. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.activity.automation;
