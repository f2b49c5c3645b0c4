/** Sending (envoi des courriels): whether anything leaves the house by mail, since when, in which tone. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.sending;
