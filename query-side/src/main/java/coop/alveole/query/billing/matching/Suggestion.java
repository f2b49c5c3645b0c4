package coop.alveole.query.billing.matching;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a movement may be for, and why; what its parts leave would be to the credit of the customer. */
public record Suggestion(Certainty certainty, String customerId, List<Part> parts, List<Reason> reasons) {
    public record Part(String invoiceId, String number, long cents) {}

    Set<String> invoices() {
        return parts.stream().map(Part::invoiceId).collect(Collectors.toSet());
    }
}
