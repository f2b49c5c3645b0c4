package coop.alveole.query.activity;

import coop.alveole.domain.shared.ActivityId;

/** Under which name an activity sells, as its customers read it; {@code isOpen} on the day that is asked. */
public record TradingName(ActivityId activity, String name, boolean isOpen) {}
