package coop.alveole.domain.contribution;

import coop.alveole.domain.shared.money.Money;

/** What one activity owes for one month that is closed (relevé de contribution). */
public record Statement(Money base, Money contribution, Money charges, int lines) {}
