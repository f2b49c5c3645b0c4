package coop.alveole.domain.shared.trade;

import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Rate;

/** From that much of the base in the year on, this rate (tranche). */
public record Tier(Money from, Rate rate) {}
