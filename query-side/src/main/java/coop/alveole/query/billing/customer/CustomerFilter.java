package coop.alveole.query.billing.customer;

import static coop.alveole.query.shared.Folded.folded;

import coop.alveole.domain.billing.customer.CustomerKind;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.query.shared.Reading;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which customers are asked for: by a part of the name or of the number, by kind, by activity. */
record CustomerFilter(
        @Nullable String q,
        @Nullable CustomerKind kind,
        @Nullable ActivityId activityId) {
    List<CustomerView> of(CustomerQueries queries, Reading reading) {
        return queries.customers(Optional.ofNullable(activityId), reading).stream()
                .filter(view -> kind == null || view.kind() == kind)
                .filter(this::isNamed)
                .toList();
    }

    private boolean isNamed(CustomerView view) {
        if (q == null || q.isBlank()) return true;
        var digits = q.replaceAll("[\\h\\s]", "");
        return folded(view.name().text()).contains(folded(q))
                || (!view.number().isEmpty() && view.number().startsWith(digits));
    }
}
