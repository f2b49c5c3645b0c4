package coop.alveole.query.shared;

import coop.alveole.domain.shared.money.Money;
import java.text.Collator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;

/** Days and moments as they are written here. */
public final class French {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRENCH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.FRENCH);

    private French() {}

    /** As names are sorted: accents and capitals make no difference of their own. */
    public static Comparator<Object> order() {
        return Collator.getInstance(Locale.FRENCH);
    }

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** « 1 234,50 € »: a negative amount bears its sign. */
    public static String euros(Money amount) {
        var cents = Math.abs(amount.cents());
        var euros = String.format(Locale.FRENCH, "%,d", cents / 100).replace('\u202f', '\u00a0');
        return (amount.cents() < 0 ? "−" : "") + euros + "," + (cents % 100 < 10 ? "0" : "") + cents % 100 + "\u00a0€";
    }

    public static String moment(Instant instant, ZoneId zone) {
        return MOMENT.format(instant.atZone(zone));
    }
}
