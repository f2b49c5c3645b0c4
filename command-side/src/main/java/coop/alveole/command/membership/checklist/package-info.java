/** What is checked of one membership: the way in. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.membership.checklist;
