package coop.alveole.projection.deadline;

import coop.alveole.domain.deadline.FollowUp;

/** What was done about one line of the list, by the id of its deadline; its version is that If-Match knows. */
public record LineFollowUp(String id, FollowUp followUp, long version) {}
