package coop.alveole.query.chart;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * For whom a chart is drawn: the language of its numbers and days, French unless it is English, and the few sentences
 * that a drawing says of itself. {@code grouped} and {@code more} hold a place for a number.
 */
public record ChartReader(Locale locale, String none, String grouped, String more) {
    private static final String PLACE = "{0}";

    public static ChartReader of(MessageSource messages, Locale reader) {
        var locale = reader.getLanguage().equals("en") ? Locale.ENGLISH : Locale.FRENCH;
        var place = new Object[] {PLACE};
        return new ChartReader(
                locale,
                messages.getMessage("chart.none", null, locale),
                messages.getMessage("chart.grouped", place, locale),
                messages.getMessage("chart.more", place, locale));
    }

    public String groupedBy(int rows) {
        return grouped.replace(PLACE, number(rows));
    }

    /** Nothing where nothing was left out. */
    public String moreThan(int rows) {
        return rows == 0 ? "" : more.replace(PLACE, number(rows));
    }

    public String said(Unit unit, long value) {
        return switch (unit) {
            case COUNT -> number(value);
            case EUROS -> euros(value, decimals(value));
            case PERCENT -> percent(value);
        };
    }

    /** Beside an axis, whole euros do without their cents. */
    public String tick(Unit unit, long value) {
        return unit == Unit.EUROS && value % 100 == 0 ? euros(value, "") : said(unit, value);
    }

    public String number(long value) {
        return sign(value) + grouped(Math.abs(value));
    }

    /** « Blois : 12 » */
    public String pair(String name, String value) {
        return name + (isEnglish() ? ": " : "\u00a0: ") + value;
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(isEnglish() ? "d MMM yyyy" : "dd/MM/yyyy", locale)
                .format(day);
    }

    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", locale).format(month);
    }

    public String shortMonth(int month) {
        return Month.of(month).getDisplayName(TextStyle.SHORT_STANDALONE, locale);
    }

    private String euros(long cents, String decimals) {
        var amount = grouped(Math.abs(cents) / 100) + decimals;
        return sign(cents) + (isEnglish() ? "€" + amount : amount + "\u00a0€");
    }

    private String percent(long hundredths) {
        var decimals = hundredths % 100 == 0 ? "" : decimals(hundredths);
        return sign(hundredths) + grouped(Math.abs(hundredths) / 100) + decimals + (isEnglish() ? "%" : "\u00a0%");
    }

    private String decimals(long hundredths) {
        var rest = Math.abs(hundredths) % 100;
        return (isEnglish() ? "." : ",") + (rest < 10 ? "0" : "") + rest;
    }

    /** A thin space is not in every font of a printer. */
    private String grouped(long value) {
        return String.format(locale, "%,d", value).replace('\u202f', '\u00a0');
    }

    private static String sign(long value) {
        return value < 0 ? "−" : "";
    }

    private boolean isEnglish() {
        return locale.equals(Locale.ENGLISH);
    }
}
