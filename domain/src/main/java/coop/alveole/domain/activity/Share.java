package coop.alveole.domain.activity;

import coop.alveole.domain.shared.MembershipId;

/** What one holder has of an activity, in hundredths (clé de répartition). */
public record Share(MembershipId holder, int percent) {}
