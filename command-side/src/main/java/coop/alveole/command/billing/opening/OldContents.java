package coop.alveole.command.billing.opening;

import coop.alveole.command.billing.invoice.FiscalYears;
import coop.alveole.command.imports.file.Line;
import coop.alveole.command.shared.TradeWords;
import coop.alveole.command.shared.TradeWords.Said;
import coop.alveole.domain.billing.amounts.SaleContent;
import coop.alveole.domain.billing.amounts.SaleLine;
import coop.alveole.domain.billing.amounts.VatTotal;
import coop.alveole.domain.shared.money.Quantity;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.LineCategory;
import coop.alveole.domain.shared.trade.TradeField;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What an old document sells, as far as its totals tell: one line for each rate. */
@Component
class OldContents {
    static final String LABEL = "Libellé";
    static final String NATURE = "Nature";

    private final TradeWords words;
    private final FiscalYears years;

    OldContents(TradeWords words, FiscalYears years) {
        this.words = words;
        this.years = years;
    }

    /** {@code called} is how it is called where it says nothing of what it sells. */
    SaleContent of(Line line, List<VatTotal> totals, String called, LocalDate on, OneOpening run) {
        var kept = years.kept(on);
        var sealing = run.sender().sealing();
        var category = category(line);
        var label = line.cell(LABEL).orElse(called);
        var lines = totals.stream()
                .map(total -> new SaleLine(
                        words.sealed(kept, sealing, new Said(TradeField.LINE_LABEL, label)),
                        Quantity.ONE,
                        total.base(),
                        Rate.ZERO,
                        total.vat(),
                        category,
                        List.of()))
                .toList();
        return new SaleContent(words.sealed(kept, sealing, new Said(TradeField.TITLE, called)), on, lines, Rate.ZERO);
    }

    /** A training was told to the report of its year by the software of before. */
    static LineCategory category(Line line) {
        return switch (Line.folded(line.cell(NATURE).orElse("services"))) {
            case "services", "formation" -> LineCategory.SERVICES;
            case "marchandises" -> LineCategory.GOODS;
            case "frais" -> LineCategory.EXPENSES;
            default -> throw new Line.Refused(NATURE, "n'est ni services, ni formation, ni marchandises, ni frais.");
        };
    }
}
