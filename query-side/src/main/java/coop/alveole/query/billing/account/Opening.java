package coop.alveole.query.billing.account;

import coop.alveole.domain.shared.money.Money;
import java.time.LocalDate;

/** What the activity had on the morning of that day; {@code position} is that of the fact that says so. */
public record Opening(Money balance, LocalDate on, long position) {}
