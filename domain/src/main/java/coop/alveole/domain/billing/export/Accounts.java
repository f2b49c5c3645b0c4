package coop.alveole.domain.billing.export;

import coop.alveole.domain.billing.chart.AccountUse;
import coop.alveole.domain.billing.chart.ChartTimeline;
import coop.alveole.domain.shared.Label;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Predicate;

/** What entries are written with: the codes of each day, on which days VAT was due on debits, the codes given before. */
public record Accounts(ChartTimeline chart, Predicate<LocalDate> onDebits, Map<AccountUse, Label> given) {}
