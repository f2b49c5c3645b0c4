package coop.alveole.command.billing.invoice;

import coop.alveole.command.shared.Request;
import coop.alveole.command.shared.TradeWords;
import coop.alveole.command.shared.TradeWords.Said;
import coop.alveole.domain.billing.amounts.SaleContent;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.TradeField;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is sold, as it is typed, with its words sealed for as long as the accounts of that year are kept. */
@Component
public class Contents {
    private final TradeWords words;
    private final FiscalYears years;

    Contents(TradeWords words, FiscalYears years) {
        this.words = words;
        this.years = years;
    }

    public SaleContent of(
            @Nullable String title,
            LocalDate suppliedOn,
            List<LineBody> lines,
            @Nullable Integer discountBasisPoints,
            Request request) {
        var kept = years.kept(suppliedOn);
        var sold = lines.stream()
                .map(line -> line.line(words.sealed(
                        kept,
                        request,
                        new Said(TradeField.LINE_LABEL, line.label()),
                        new Said(TradeField.GROUP_LABEL, line.group()))))
                .toList();
        var off = Rate.of(discountBasisPoints == null ? 0 : discountBasisPoints);
        return new SaleContent(words.sealed(kept, request, new Said(TradeField.TITLE, title)), suppliedOn, sold, off);
    }
}
