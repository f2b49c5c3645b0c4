package coop.alveole.query.billing.account.letter;

import java.util.List;

/**
 * « La lettre du mois », ready to be read: each sentence with the facts it sums up. {@code calculation} is the contribution
 * in words, {@code next} what comes.
 */
record MonthLetter(
        String activity,
        String month,
        String asOf,
        Part invoiced,
        Part collected,
        Part owed,
        String calculation,
        String contribution,
        String charges,
        String account,
        List<String> next) {
    /** {@code on} says of which day its rows are. */
    record Part(String sentence, String on, List<Row> rows) {}

    record Row(String day, String number, String customer, String amount) {}
}
