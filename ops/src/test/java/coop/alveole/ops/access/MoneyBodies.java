package coop.alveole.ops.access;

import java.util.Map;
import java.util.stream.Collectors;

/** What to send to each rule of money. */
final class MoneyBodies {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("contribution-rate", "\"value\":\"10 1/3\""),
            Map.entry(
                    "contribution-tiers",
                    "\"year\":\"FISCAL_YEAR\",\"rate\":\"10\",\"from2Cents\":3000000,\"rate2\":\"8\""),
            Map.entry("activity-rate", "\"activityId\":\"ACTIVITY\",\"value\":\"8\""),
            Map.entry("end-activity-rate", "\"activityId\":\"ACTIVITY\""),
            Map.entry("self-validation", "\"activityId\":\"ACTIVITY\""),
            Map.entry("end-self-validation", "\"activityId\":\"ACTIVITY\""),
            Map.entry("category-rate", "\"category\":\"TRAINING\",\"value\":\"8\""),
            Map.entry("end-category-rate", "\"category\":\"TRAINING\""),
            Map.entry("contribution-base", "\"value\":\"COLLECTED\""),
            Map.entry("subcontracting", "\"value\":\"INCLUDED\""),
            Map.entry("bad-debts", "\"value\":\"KEPT\""),
            Map.entry("internal-invoices", "\"value\":\"ON_OUTSIDE_INVOICE\""),
            Map.entry("rounding", "\"value\":\"PER_MONTH\""),
            Map.entry("vat-regime", "\"value\":\"ON_DEBITS\""),
            Map.entry("reminder-tone", "\"value\":\"FIRM\""),
            Map.entry("large-purchase", "\"value\":\"NONE\""),
            Map.entry("minimum-fee", "\"value\":\"AMOUNT\",\"amountCents\":271"),
            Map.entry("yearly-maximum", "\"value\":\"AMOUNT\",\"amountCents\":1000000"),
            Map.entry("rcp", "\"value\":\"APART\",\"amountCents\":12000"),
            Map.entry("occupational-medicine", "\"value\":\"INCLUDED\""),
            Map.entry(
                    "direct-charge",
                    "\"name\":\"Essai\",\"amountCents\":900,\"bearer\":\"PER_PERSON\",\"period\":\"MONTHLY\""),
            Map.entry("end-direct-charge", "\"name\":\"Essai\""),
            Map.entry("due-days", "\"value\":45"),
            Map.entry("reminder-hold-days", "\"value\":5"),
            Map.entry("late-penalty", "\"value\":\"trois fois le taux légal\""),
            Map.entry("late-interest", "\"value\":\"12,15\""),
            Map.entry("end-late-interest", ""),
            Map.entry("early-payment", "\"value\":\"aucun\""),
            Map.entry("rcs-town", "\"value\":\"Tours\""),
            Map.entry("vat-number", "\"value\":\"FR44732829320\""),
            Map.entry("training-number", "\"value\":\"24370123456\""),
            Map.entry("address", "\"street\":\"1 allée des Alvéoles\",\"town\":\"37000 Tours\""),
            Map.entry("invoice-series", "\"prefix\":\"FA\",\"reason\":\"essai\""),
            Map.entry("establishment-series", "\"establishment\":\"Siège\",\"prefix\":\"SIE\",\"reason\":\"essai\""),
            Map.entry("end-establishment-series", "\"establishment\":\"Siège\""));

    private MoneyBodies() {}

    /** By its address, each with since when, decided by whom and when, and where that can be read. */
    static Map<String, String> decided(String decision) {
        return WORDS.keySet().stream()
                .collect(Collectors.toMap(
                        rule -> "/api/v1/house-rules/" + rule,
                        rule -> "{" + (WORDS.get(rule) + decision).replaceFirst("^,", ""),
                        (one, _) -> one));
    }
}
