package coop.alveole.domain.billing.amounts;

import static java.math.RoundingMode.HALF_UP;

import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Quantity;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.LineCategory;
import coop.alveole.domain.shared.trade.TradeDetail;
import coop.alveole.domain.shared.trade.TradeField;
import java.util.List;

/**
 * One line of a quote or an invoice, prices without VAT: its label and perhaps its group are sealed; {@code training}
 * tells what a training line owes to the yearly report, and is empty for any other.
 */
public record SaleLine(
        List<TradeDetail> words,
        Quantity quantity,
        Money unitPrice,
        Rate discount,
        Vat vat,
        LineCategory category,
        List<TrainingSold> training) {
    public SaleLine {
        words = List.copyOf(words);
        training = List.copyOf(training);
    }

    /** Before its own discount. */
    public Money gross() {
        return quantity.at(unitPrice, HALF_UP);
    }

    public Money discounted() {
        return discount.of(gross(), HALF_UP);
    }

    /** Without VAT, rounded to the cent on the line (G4). */
    public Money net() {
        return gross().minus(discounted());
    }

    void requireSaid(int place) {
        boolean isSaid =
                quantity.isPositive() && words.stream().anyMatch(word -> word.field() == TradeField.LINE_LABEL);
        SaleRule.SAYS_WHAT_IT_SELLS.require(isSaid, "lines", place);
    }

    /** A training line tells what its report asks, but one that takes something off what others tell. */
    void requireReported() {
        boolean owes = category == LineCategory.TRAINING && !unitPrice.isNegative();
        boolean tells =
                training.size() == 1 && training.stream().allMatch(sold -> sold.trainees() > 0 && sold.hours() > 0);
        SaleRule.TRAINING_TELLS_ITS_REPORT.require(
                owes ? tells : category == LineCategory.TRAINING || training.isEmpty(), "lines");
    }

    /** Lines of one group are taxed and counted alike. */
    public Group group() {
        return new Group(vat, category);
    }

    public record Group(Vat vat, LineCategory category) {}
}
