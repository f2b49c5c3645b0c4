package coop.alveole.query.contribution.whatif;

import coop.alveole.domain.contribution.LineKind;
import coop.alveole.domain.contribution.WhatIf;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Percent;
import coop.alveole.domain.shared.trade.MoneyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The other rule, as it is asked: a rate in percent, what stays in the base, the minimum in cents, the rounding. */
record Asked(
        @Nullable String rate,
        @Nullable List<LineKind> keeps,
        @Nullable Long minimumCents,
        @Nullable MoneyOption rounding) {
    WhatIf rule() {
        var how = Optional.ofNullable(rounding);
        RequestRule.UNREADABLE_REQUEST.require(
                how.filter(option -> option.question() != MoneyOption.Question.ROUNDING)
                        .isEmpty(),
                "rounding",
                "« rounding » est PER_INVOICE ou PER_MONTH.");
        return new WhatIf(
                Optional.ofNullable(rate).filter(typed -> !typed.isBlank()).map(typed -> Percent.read(typed, "rate")),
                keeps == null ? Set.of() : Set.copyOf(keeps),
                Optional.ofNullable(minimumCents).map(Money::new),
                how);
    }
}
