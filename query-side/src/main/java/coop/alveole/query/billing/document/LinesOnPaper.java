package coop.alveole.query.billing.document;

import coop.alveole.domain.billing.amounts.Allowance;
import coop.alveole.domain.billing.amounts.SaleContent;
import coop.alveole.domain.billing.amounts.SaleLine;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Quantity;
import coop.alveole.domain.shared.trade.TradeDetail;
import coop.alveole.domain.shared.trade.TradeField;
import coop.alveole.query.billing.paper.Nature;
import coop.alveole.query.billing.paper.PaperLine;
import coop.alveole.query.billing.paper.SaleDiscount;
import coop.alveole.query.billing.paper.Unit;
import coop.alveole.query.billing.paper.VatOnPaper;
import coop.alveole.query.shared.KeyRing;
import coop.alveole.query.shared.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The lines of an invoice and what is taken off it, opened and put on paper. */
@Component
class LinesOnPaper {
    private final KeyRing keys;

    LinesOnPaper(KeyRing keys) {
        this.keys = keys;
    }

    List<PaperLine> lines(SaleContent content) {
        return content.lines().stream().flatMap(this::line).toList();
    }

    static List<SaleDiscount> discounts(SaleContent content) {
        return content.allowances().stream().map(LinesOnPaper::discount).toList();
    }

    private static SaleDiscount discount(Allowance allowance) {
        return new SaleDiscount("Remise", allowance.amount(), VatOnPaper.of(allowance.vat()));
    }

    private Stream<PaperLine> line(SaleLine line) {
        if (line.unitPrice().isNegative()) return takenBack(line);
        var label = label(line);
        return Stream.of(of(line, label, line.quantity(), line.unitPrice()).lessDiscount(line.discounted()));
    }

    /** A negative price is a negative quantity on paper, and a discount on it a line that is added again. */
    private Stream<PaperLine> takenBack(SaleLine line) {
        var label = label(line);
        var quantity = new Quantity(-line.quantity().thousandths());
        var back = of(line, label, quantity, line.unitPrice().negated());
        if (line.discounted().isZero()) return Stream.of(back);
        var again = line.discounted().negated();
        return Stream.of(back, of(line, "Remise : " + label, Quantity.ONE, again));
    }

    private PaperLine of(SaleLine line, String label, Quantity quantity, Money price) {
        return PaperLine.of(group(line), label, nature(line), quantity, Unit.PIECE, price, VatOnPaper.of(line.vat()));
    }

    private static Nature nature(SaleLine line) {
        return line.category().isGoods() ? Nature.GOODS : Nature.SERVICES;
    }

    private String label(SaleLine line) {
        return word(line.words(), TradeField.LINE_LABEL).orElse(Words.ERASED.text());
    }

    private String group(SaleLine line) {
        return word(line.words(), TradeField.GROUP_LABEL).orElse("");
    }

    private Optional<String> word(List<TradeDetail> words, TradeField field) {
        return words.stream().filter(word -> word.field() == field).findFirst().flatMap(keys::open);
    }
}
