package coop.alveole.query.billing.account.page;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.query.billing.account.ActivityAccount;
import coop.alveole.query.billing.account.page.ActivityAccountPage.HeldSaid;
import coop.alveole.query.billing.account.page.ActivityAccountPage.MonthSaid;
import coop.alveole.query.billing.account.term.EarmarkMoney;
import coop.alveole.query.billing.account.term.PayMoney;
import coop.alveole.query.billing.account.term.Term;
import coop.alveole.query.billing.customer.SellingActivities;
import coop.alveole.query.billing.invoice.CustomerNames;
import coop.alveole.query.chart.ChartReader;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes of an account its page, for one reader. */
@Component
class ActivityAccountPageMaker {
    private static final int MONTHS = 12;

    record NoActivity(Frame frame) {}

    private final FactsSaid facts;
    private final OwedSaid owed;
    private final BeforePay beforePay;
    private final CustomerNames customers;
    private final MonthsChart chart;
    private final PayMoney pay;
    private final EarmarkMoney earmarks;
    private final SellingActivities activities;
    private final Frames frames;
    private final MessageSource messages;

    ActivityAccountPageMaker(
            FactsSaid facts,
            OwedSaid owed,
            BeforePay beforePay,
            CustomerNames customers,
            MonthsChart chart,
            PayMoney pay,
            EarmarkMoney earmarks,
            SellingActivities activities,
            Frames frames,
            MessageSource messages) {
        this.facts = facts;
        this.owed = owed;
        this.beforePay = beforePay;
        this.customers = customers;
        this.chart = chart;
        this.pay = pay;
        this.earmarks = earmarks;
        this.activities = activities;
        this.frames = frames;
        this.messages = messages;
    }

    NoActivity none(HttpServletRequest request, Reading reading) {
        return new NoActivity(frames.of(request, reading, "my-activity"));
    }

    ActivityAccountPage of(
            ActivityAccount account,
            String place,
            List<ActivityAccountPage.Other> others,
            HttpServletRequest request,
            Reading reading,
            Locale reader) {
        var frame = frames.of(request, reading, place);
        var rows = owed.of(account.activity(), customers.names(reading), reading);
        boolean earmarks = !frame.past() && reading.viewer().may(Access.EARMARK, account.activity());
        return new ActivityAccountPage(
                frame,
                place.equals("my-activity") ? "activity-account.title" : "activity-account.see",
                account.activity().value(),
                activities.names(reading).getOrDefault(account.activity(), "–"),
                others.size() < 2 ? List.of() : others,
                account.available().map(French::euros).orElse(""),
                beforePay.of(account, reader),
                French.euros(account.movement()),
                opening(account, reader),
                facts.of(account, pay.isShown(account.activity(), reading), reading, reader),
                months(account, reader),
                rows,
                French.euros(OwedSaid.sum(rows)),
                chart.of(account, reading, reader),
                earmarks,
                held(account, reading));
    }

    private String opening(ActivityAccount account, Locale reader) {
        return account.opening()
                .map(known ->
                        say("activity-account.opening", reader, French.day(known.on()), French.euros(known.balance())))
                .orElse("");
    }

    private List<MonthSaid> months(ActivityAccount account, Locale reader) {
        var words = ChartReader.of(messages, reader);
        var said = new ArrayList<MonthSaid>();
        account.months()
                .forEach((month, state) -> said.add(new MonthSaid(
                        month.toString(),
                        words.month(month),
                        euros(account, Term.COLLECTED, month),
                        euros(account, Term.CONTRIBUTION, month),
                        French.euros(account.sum(month)),
                        "activity-account.pay." + state,
                        state.isBeforePay())));
        return said.reversed().stream().limit(MONTHS).toList();
    }

    private static String euros(ActivityAccount account, Term term, YearMonth month) {
        return French.euros(account.sum(term, month));
    }

    private List<HeldSaid> held(ActivityAccount account, Reading reading) {
        return earmarks.held(account.activity(), reading).stream()
                .sorted(Comparator.comparingInt(EarmarkMoney.Held::earmark))
                .map(held -> new HeldSaid(
                        held.motive(),
                        French.euros(new Money(held.turn().amount().cents())),
                        French.day(held.turn().on()),
                        "/api/v1/activities/" + account.activity() + "/earmarks/" + held.earmark() + "/release"))
                .toList();
    }

    private String say(String key, Locale reader, Object... values) {
        return messages.getMessage(key, values, reader);
    }
}
