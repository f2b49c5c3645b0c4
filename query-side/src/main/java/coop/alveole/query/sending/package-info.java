/** Sending (envoi des courriels): the page « Courriels », and the words of each mail. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.sending;
