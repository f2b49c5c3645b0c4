package coop.alveole.ops.bench;

import coop.alveole.domain.activity.ActivityEvent.ActivityOpened;
import coop.alveole.domain.contribution.Basis;
import coop.alveole.domain.contribution.ContributionEvent.ContributionLineCounted;
import coop.alveole.domain.contribution.ContributionEvent.ContributionMonthClosed;
import coop.alveole.domain.contribution.LineKind;
import coop.alveole.domain.contribution.Source;
import coop.alveole.domain.contribution.Statement;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.ContributionId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.LineCategory;
import coop.alveole.domain.shared.trade.MoneyOption;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The ledger of an invented activity: one sale a month, each month closed but the last {@link #OPEN}. */
final class InventedLedgers {
    /** Whose closing is what is measured. */
    static final int OPEN = 2;

    private static final Basis BY_DEFAULT = new Basis(List.of(), List.of());
    private static final Rate TEN_PERCENT = Rate.of(1_000);
    private static final int CLOSED_ON = 5;

    private InventedLedgers() {}

    static ActivityOpened activity(int number, YearMonth first) {
        return new ActivityOpened(
                id(number), InventedLives.membership(number), first.atDay(1), new Label("Menuiserie"), List.of());
    }

    /** Of so many months, the first first. */
    static List<Object> months(int number, YearMonth first, int count) {
        var ledger = ContributionId.of(id(number));
        var events = new ArrayList<Object>();
        for (int i = 0; i < count; i++) {
            var month = first.plusMonths(i);
            var base = new Money(1_000_00 + number * 7L + i);
            events.add(counted(ledger, month, base, number + "/" + i));
            if (i < count - OPEN) events.add(closed(ledger, month, base));
        }
        return events;
    }

    private static ContributionLineCounted counted(ContributionId ledger, YearMonth month, Money base, String sale) {
        return new ContributionLineCounted(
                ledger,
                month.atDay(1),
                month.atDay(10),
                LineKind.SALE,
                new Source.OfInvoice(new InvoiceId("invoice-" + uuid("sale/" + sale))),
                List.of(LineCategory.SERVICES),
                base,
                TEN_PERCENT,
                TEN_PERCENT.of(base, RoundingMode.HALF_UP),
                Money.ZERO,
                MoneyOption.PER_INVOICE,
                BY_DEFAULT,
                List.of());
    }

    private static ContributionMonthClosed closed(ContributionId ledger, YearMonth month, Money base) {
        var due = TEN_PERCENT.of(base, RoundingMode.HALF_UP);
        return new ContributionMonthClosed(
                ledger,
                month.atDay(1),
                new Statement(base, due, Money.ZERO, 1),
                month.plusMonths(1).atDay(CLOSED_ON));
    }

    private static ActivityId id(int number) {
        return new ActivityId("activity-" + uuid("activity/" + number));
    }

    private static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
