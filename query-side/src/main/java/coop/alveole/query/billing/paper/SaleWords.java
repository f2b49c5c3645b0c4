package coop.alveole.query.billing.paper;

import coop.alveole.domain.shared.money.Quantity;
import coop.alveole.domain.shared.money.Rate;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Quantities and rates as they are written in French. */
final class SaleWords {
    private static final int THOUSANDTHS = 3;
    private static final int HUNDREDTHS = 2;

    private SaleWords() {}

    static String quantity(Quantity quantity, Unit unit) {
        return number(BigDecimal.valueOf(quantity.thousandths(), THOUSANDTHS)) + "\u00a0" + unit.word();
    }

    static String rate(Rate rate) {
        return number(BigDecimal.valueOf(rate.basisPoints(), HUNDREDTHS)) + "\u00a0%";
    }

    static String of(SaleVat vat) {
        return switch (vat.category()) {
            case S, Z -> rate(vat.rate());
            case E -> "exonéré";
            case AE -> "autoliq.";
            case K -> "intracom.";
            case G -> "export";
            case O -> "hors TVA";
        };
    }

    private static String number(BigDecimal value) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.FRENCH);
        symbols.setGroupingSeparator('\u00a0');
        symbols.setMinusSign('−');
        return new DecimalFormat("#,##0.###", symbols).format(value);
    }
}
