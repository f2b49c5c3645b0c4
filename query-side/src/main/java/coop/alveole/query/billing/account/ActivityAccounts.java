package coop.alveole.query.billing.account;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.query.activity.ActivityQueries;
import coop.alveole.query.activity.ActivityView;
import coop.alveole.query.billing.account.term.AccountFact;
import coop.alveole.query.billing.account.term.EarmarkMoney;
import coop.alveole.query.billing.account.term.InternalMoney;
import coop.alveole.query.billing.account.term.LedgerMoney;
import coop.alveole.query.billing.account.term.PayMoney;
import coop.alveole.query.billing.account.term.PayState;
import coop.alveole.query.billing.account.term.SalesMoney;
import coop.alveole.query.shared.Reading;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is asked about the account of an activity within reach: its facts are read where they are, nothing is kept beside. */
@Component
public class ActivityAccounts {
    private static final Comparator<AccountFact> IN_TIME =
            Comparator.comparing(AccountFact::on).thenComparingLong(AccountFact::position);

    private final ActivityQueries activities;
    private final SalesMoney sales;
    private final LedgerMoney ledger;
    private final InternalMoney internals;
    private final PayMoney pay;
    private final EarmarkMoney earmarks;
    private final Openings openings;

    ActivityAccounts(
            ActivityQueries activities,
            SalesMoney sales,
            LedgerMoney ledger,
            InternalMoney internals,
            PayMoney pay,
            EarmarkMoney earmarks,
            Openings openings) {
        this.activities = activities;
        this.sales = sales;
        this.ledger = ledger;
        this.internals = internals;
        this.pay = pay;
        this.earmarks = earmarks;
        this.openings = openings;
    }

    /** Empty for the unknown and for what this reader may not see. */
    public Optional<ActivityAccount> account(ActivityId activity, Reading reading) {
        if (!reading.viewer().may(Access.READ_ACTIVITY_ACCOUNTS, activity)) return Optional.empty();
        return activities.activity(activity, reading).map(view -> account(view, reading));
    }

    /** Those of whoever reads, by name. */
    public List<ActivityView> own(Reading reading) {
        return activities.activities(Optional.empty(), reading).stream()
                .filter(view -> reading.viewer().may(Access.READ_ACTIVITY_ACCOUNTS, new ActivityId(view.id())))
                .toList();
    }

    private ActivityAccount account(ActivityView view, Reading reading) {
        var activity = new ActivityId(view.id());
        var opening = openings.of(activity, view.openedOn(), reading);
        var from = opening.map(Opening::on).orElse(LocalDate.MIN);
        var facts = Stream.of(
                        sales.of(activity, reading),
                        ledger.of(activity, reading),
                        internals.of(activity, reading),
                        pay.of(activity, reading),
                        earmarks.of(activity, reading))
                .flatMap(each -> each)
                .filter(fact -> !fact.on().isBefore(from))
                .sorted(IN_TIME)
                .toList();
        var first = opening.map(Opening::on)
                .or(() -> facts.stream().map(AccountFact::on).findFirst())
                .orElse(view.openedOn());
        return new ActivityAccount(
                activity, reading.asOf(), opening, facts, months(activity, YearMonth.from(first), reading));
    }

    private SortedMap<YearMonth, PayState> months(ActivityId activity, YearMonth first, Reading reading) {
        var months = new TreeMap<YearMonth, PayState>();
        var last = YearMonth.from(reading.asOf());
        for (var month = first; !month.isAfter(last); month = month.plusMonths(1))
            months.put(month, pay.state(activity, month, reading));
        return months;
    }
}
