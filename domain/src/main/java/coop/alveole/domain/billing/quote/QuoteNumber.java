package coop.alveole.domain.billing.quote;

import coop.alveole.domain.shared.trade.QuoteId;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * What a quote is called: its day and six signs of its own, {@code D-260310-7K3QZM}, then its revision from the second on. The
 * law asks a quote for no series, so that none is kept (ADR 0042).
 */
public record QuoteNumber(QuoteId quote, LocalDate draftedOn, int revision) {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 6;
    private static final int BITS = 5;
    private static final int HEX_DIGITS = 8;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    @Override
    public String toString() {
        var number = "D-" + DAY.format(draftedOn) + "-" + signs();
        return revision == 1 ? number : number + "-" + revision;
    }

    private String signs() {
        var id = quote.value();
        long bits = Long.parseLong(id.substring(id.length() - HEX_DIGITS), 16);
        var signs = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            signs.append(SIGNS.charAt((int) (bits % SIGNS.length())));
            bits >>= BITS;
        }
        return signs.toString();
    }
}
