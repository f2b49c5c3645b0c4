package coop.alveole.domain.billing.quote;

import coop.alveole.domain.shared.money.Rate;
import java.time.LocalDate;

/** A part of the whole that is to be invoiced as the work goes on (échéance), and when that is expected. */
public record Instalment(Rate share, LocalDate expectedOn) {}
