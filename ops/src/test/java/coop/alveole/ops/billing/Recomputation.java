package coop.alveole.ops.billing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What each activity of the demonstration contributes over all its months, from what the API says of invoices, purchases and
 * contracts: plain decimals that share nothing with the product.
 */
final class Recomputation {
    private static final BigDecimal TEN_PERCENT = new BigDecimal("0.10");
    private static final long LARGE = 500_00;
    private static final long MINIMUM = 255;

    private final Map<String, Long> cents = new HashMap<>();
    private final Map<String, Set<YearMonth>> invoiced = new HashMap<>();

    Recomputation with(List<JsonNode> invoices, List<JsonNode> purchases) {
        for (var invoice : invoices) if (invoice.has("number")) sold(invoice);
        for (var purchase : purchases) bought(purchase);
        return this;
    }

    /** One outside euro contributes once (H25): what one activity owes another leaves its base for that of the other. */
    Recomputation between(List<JsonNode> internals) {
        for (var internal : internals) {
            long net = internal.get("netCents").asLong();
            add(internal.get("makerId").asString(), net);
            add(internal.get("receiverId").asString(), -net);
        }
        return this;
    }

    /** Of each activity; of those that contribute nothing, nothing. */
    Map<String, Long> cents() {
        return cents;
    }

    private void sold(JsonNode invoice) {
        var activity = invoice.get("activityId").asString();
        long net = invoice.get("netCents").asLong();
        boolean takesBack = invoice.get("kind").asString().equals("CREDIT_NOTE");
        add(activity, takesBack ? -net : net);
        if (!takesBack)
            invoiced.computeIfAbsent(activity, _ -> new HashSet<>())
                    .add(YearMonth.from(LocalDate.parse(invoice.get("issuedOn").asString())));
        // Nothing of what is lost was paid here: all of it is given back.
        if (invoice.get("state").asString().equals("WRITTEN_OFF")) add(activity, -net);
    }

    private void bought(JsonNode purchase) {
        boolean isOut = purchase.get("kind").asString().equals("SUBCONTRACTING")
                || purchase.get("netCents").asLong() > LARGE;
        if (isOut)
            add(purchase.get("activityId").asString(), -purchase.get("netCents").asLong());
    }

    /** Under a CAPE, for each month that is closed and had no invoice (H6). */
    void minimum(
            String activity,
            LocalDate openedOn,
            List<JsonNode> contracts,
            YearMonth firstClosed,
            YearMonth lastClosed) {
        var first = YearMonth.from(openedOn).isBefore(firstClosed) ? firstClosed : YearMonth.from(openedOn);
        for (var month = first; !month.isAfter(lastClosed); month = month.plusMonths(1)) {
            boolean isIdle = !invoiced.getOrDefault(activity, Set.of()).contains(month);
            if (isIdle && isUnderCape(contracts, month)) cents.merge(activity, MINIMUM, Long::sum);
        }
    }

    private static boolean isUnderCape(List<JsonNode> contracts, YearMonth month) {
        return contracts.stream()
                .filter(contract -> contract.get("kind").asString().equals("CAPE"))
                .anyMatch(cape -> !LocalDate.parse(cape.get("from").asString()).isAfter(month.atEndOfMonth())
                        && LocalDate.parse(cape.get("until").asString()).isAfter(month.atDay(1)));
    }

    private void add(String activity, long net) {
        var part = new BigDecimal(net).multiply(TEN_PERCENT).setScale(0, RoundingMode.HALF_UP);
        cents.merge(activity, part.longValueExact(), Long::sum);
    }
}
