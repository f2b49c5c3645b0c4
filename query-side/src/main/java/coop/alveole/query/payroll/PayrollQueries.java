package coop.alveole.query.payroll;

import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.projection.activity.ActivityFile.State;
import coop.alveole.query.activity.ActivityQueries;
import coop.alveole.query.activity.ActivityView;
import coop.alveole.query.billing.account.term.AccountFact;
import coop.alveole.query.billing.account.term.PayMoney;
import coop.alveole.query.billing.account.term.PayState;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The pay of one month, activity by activity; months that are not over stand as they are on their last day. */
@Component
class PayrollQueries {
    /** {@code cost} is empty where the pay is not in. */
    record Row(String href, String activity, PayState state, String cost, String lines) {
        public boolean isAwaited() {
            return state == PayState.AWAITED;
        }

        public String tone() {
            return switch (state) {
                case IN -> "done";
                case AWAITED -> "soon";
                case NONE_DUE, HIDDEN -> "";
            };
        }
    }

    private final ActivityQueries activities;
    private final PayMoney pay;

    PayrollQueries(ActivityQueries activities, PayMoney pay) {
        this.activities = activities;
        this.pay = pay;
    }

    List<Row> of(YearMonth month, Reading asked) {
        return activities.activities(Optional.empty(), asked).stream()
                .filter(view -> !view.openedOn().isAfter(month.atEndOfMonth()))
                .map(view -> row(view, month, asked))
                .filter(row -> row.state() != PayState.NONE_DUE)
                .sorted(Comparator.comparing(Row::activity).thenComparing(Row::href))
                .toList();
    }

    private Row row(ActivityView view, YearMonth month, Reading reading) {
        var activity = new ActivityId(view.id());
        var facts = pay.of(activity, reading)
                .filter(fact -> fact.month().equals(month))
                .toList();
        var cost = facts.stream().map(AccountFact::amount).collect(Money.sum()).negated();
        var state = view.state() == State.CLOSED && facts.isEmpty()
                ? PayState.NONE_DUE
                : pay.state(activity, month, reading);
        return new Row(
                "/activities/" + view.id() + "/account",
                view.name().text(),
                state,
                facts.isEmpty() ? "" : French.euros(cost),
                Integer.toString(facts.size()));
    }
}
