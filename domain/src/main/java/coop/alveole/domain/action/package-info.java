/** Actions (« À faire »): what somebody has decided to do, who does it, by when. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.action;
