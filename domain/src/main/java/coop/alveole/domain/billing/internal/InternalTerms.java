package coop.alveole.domain.billing.internal;

import coop.alveole.domain.shared.money.Money;
import java.time.LocalDate;
import java.util.List;

/** What an internal invoice is about: one amount without VAT that both sides read, the maker as more, the receiver as less. */
public record InternalTerms(Sides sides, Money net, LocalDate suppliedOn, List<OutsideSale> outside) {
    public InternalTerms {
        outside = List.copyOf(outside);
    }
}
