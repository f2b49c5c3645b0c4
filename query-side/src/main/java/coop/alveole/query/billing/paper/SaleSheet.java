package coop.alveole.query.billing.paper;

import java.util.List;

/** A paper of a sale in words, as its template prints it; what a sale does not have is an empty text or list. */
record SaleSheet(
        String title,
        String number,
        String css,
        boolean logo,
        boolean quote,
        Side seller,
        Side buyer,
        List<Fact> facts,
        Body body,
        List<String> payment,
        List<String> notes,
        String foot) {
    /** Who sells or buys: the name in large, the other lines. */
    record Side(String name, List<String> lines) {}

    record Fact(String name, String value) {}

    record Body(List<Group> groups, boolean discounted, List<VatRow> vat, List<Fact> sums, Fact due) {}

    /** Lines under one title; the title and what they come to are empty where nobody has grouped. */
    record Group(String title, List<Row> rows, String sum) {}

    record Row(String label, String quantity, String price, String discount, String vat, String net) {}

    record VatRow(String rate, String base, String amount, String reason) {}
}
