package coop.alveole.query.billing.facturx;

import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Quantity;
import coop.alveole.domain.shared.money.Rate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** How our values are written in the XML. */
final class Written {
    private static final int CENTS = 2;
    private static final int THOUSANDTHS = 3;

    private Written() {}

    static BigDecimal euros(Money amount) {
        return BigDecimal.valueOf(amount.cents(), CENTS);
    }

    static BigDecimal quantity(Quantity quantity) {
        return BigDecimal.valueOf(quantity.thousandths(), THOUSANDTHS);
    }

    static BigDecimal percent(Rate rate) {
        return BigDecimal.valueOf(rate.basisPoints(), CENTS);
    }

    static String day(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    /** One line, no blank at its ends. */
    static String words(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
