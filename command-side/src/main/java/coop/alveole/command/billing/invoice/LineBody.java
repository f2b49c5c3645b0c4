package coop.alveole.command.billing.invoice;

import static coop.alveole.domain.shared.RequestRule.UNREADABLE_REQUEST;

import coop.alveole.domain.billing.amounts.SaleLine;
import coop.alveole.domain.billing.amounts.TrainingSold;
import coop.alveole.domain.billing.amounts.TrainingSold.Funding;
import coop.alveole.domain.billing.amounts.Vat;
import coop.alveole.domain.billing.amounts.VatTreatment;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Quantity;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.LineCategory;
import coop.alveole.domain.shared.trade.TradeDetail;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One line as it is typed: what is left out is one unit of a service at the usual rate, without a discount. */
public record LineBody(
        String label,
        @Nullable String group,
        @Nullable BigDecimal quantity,
        long unitPriceCents,
        @Nullable Integer vatBasisPoints,
        @Nullable VatTreatment vatTreatment,
        @Nullable LineCategory category,
        @Nullable Integer discountBasisPoints,
        @Nullable Integer trainees,
        @Nullable Integer hours,
        @Nullable Funding funding) {
    private static final int USUAL_RATE = 2_000;
    private static final int WHOLE = 10_000;
    private static final int DECIMALS = 3;

    SaleLine line(List<TradeDetail> words) {
        return new SaleLine(
                words,
                amount(),
                new Money(unitPriceCents),
                discount(),
                vat(),
                Objects.requireNonNullElse(category, LineCategory.SERVICES),
                training());
    }

    private Quantity amount() {
        if (quantity == null) return Quantity.ONE;
        try {
            return new Quantity(quantity.movePointRight(DECIMALS).longValueExact());
        } catch (ArithmeticException tooFine) {
            UNREADABLE_REQUEST.require(false, "quantity", "« quantity » compte trois décimales au plus.");
            throw tooFine;
        }
    }

    private Rate discount() {
        int told = discountBasisPoints == null ? 0 : discountBasisPoints;
        UNREADABLE_REQUEST.require(told >= 0 && told <= WHOLE, "discountBasisPoints", "Une remise va de 0 à 100 %.");
        return Rate.of(told);
    }

    private Vat vat() {
        var treatment = Objects.requireNonNullElse(vatTreatment, VatTreatment.TAXED);
        if (treatment == VatTreatment.TAXED) {
            int rate = vatBasisPoints == null ? USUAL_RATE : vatBasisPoints;
            UNREADABLE_REQUEST.require(rate >= 0 && rate <= WHOLE, "vatBasisPoints", "Un taux va de 0 à 100 %.");
            return Vat.at(rate);
        }
        UNREADABLE_REQUEST.require(
                vatBasisPoints == null || vatBasisPoints == 0, "vatBasisPoints", "Une ligne sans TVA n'a pas de taux.");
        return Vat.without(treatment);
    }

    private List<TrainingSold> training() {
        if (trainees == null && hours == null && funding == null) return List.of();
        return List.of(new TrainingSold(
                trainees == null ? 0 : trainees,
                hours == null ? 0 : hours,
                Objects.requireNonNullElse(funding, Funding.OTHER)));
    }
}
