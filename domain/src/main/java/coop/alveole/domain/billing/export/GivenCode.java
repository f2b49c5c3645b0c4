package coop.alveole.domain.billing.export;

import coop.alveole.domain.billing.chart.AccountUse;
import coop.alveole.domain.shared.Label;

/** The code that a customer or an activity without one was given when it left first; it keeps it. */
public record GivenCode(AccountUse use, Label code) {}
