/** Sending (envoi des courriels): whether anything leaves, and the to-do list of what has to. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.sending;
