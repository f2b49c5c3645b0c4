package coop.alveole.query.billing.bank;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.query.billing.customer.CustomerQueries;
import coop.alveole.query.billing.customer.SellingActivities;
import coop.alveole.query.billing.owed.Owed;
import coop.alveole.query.billing.owed.OwedInvoices;
import coop.alveole.query.membership.parts.Action.Option;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** « À identifier »: what came and nobody has recognised; whoever knows whose it is says so. */
@Controller
class SuspensePages {
    private static final String ADDRESS = "/suspense";

    /** {@code like}: the numbers of one's own open invoices of that amount; {@code claimed}: somebody has said whose it is. */
    record Row(String id, String command, String day, String amount, String like, boolean claimed) {
        int rank() {
            return like.isEmpty() ? 1 : 0;
        }
    }

    record SuspensePage(
            Frame frame, List<Row> rows, List<Option> activities, List<Option> activity, List<Option> customers) {}

    private final BankQueries queries;
    private final OwedInvoices owed;
    private final CustomerQueries customers;
    private final SellingActivities activities;
    private final Frames frames;

    SuspensePages(
            BankQueries queries,
            OwedInvoices owed,
            CustomerQueries customers,
            SellingActivities activities,
            Frames frames) {
        this.queries = queries;
        this.owed = owed;
        this.customers = customers;
        this.activities = activities;
        this.frames = frames;
    }

    /** Of the only activity there is, else of the one that is chosen first. */
    @Allowed(Access.READ_SUSPENSE)
    @GetMapping(ADDRESS)
    ModelAndView suspense(
            @RequestParam(required = false) @Nullable ActivityId activityId,
            Reading reading,
            HttpServletRequest request) {
        var frame = frames.of(request, reading, "suspense");
        var within = frame.past() ? List.<Option>of() : activities.open(Access.CLAIM_BANK_LINE, reading);
        var activity = within.stream()
                .filter(option -> within.size() == 1
                        || (activityId != null && option.value().equals(activityId.value())))
                .toList();
        var page = new SuspensePage(
                frame,
                rows(reading),
                within,
                activity,
                activity.stream()
                        .flatMap(option -> buyers(new ActivityId(option.value()), reading).stream())
                        .toList());
        return new ModelAndView("suspense", "page", page);
    }

    private List<Row> rows(Reading reading) {
        var byAmount = owed.open(reading)
                .collect(Collectors.groupingBy(
                        Owed::dueCents, Collectors.mapping(Owed::number, Collectors.joining(", "))));
        return queries.lines(reading.ofList()).stream()
                .filter(BankLineView::isToIdentify)
                .map(line -> new Row(
                        line.id(),
                        line.command(),
                        French.day(line.day()),
                        French.euros(new Money(line.amountCents())),
                        byAmount.getOrDefault(line.amountCents(), ""),
                        !line.claims().isEmpty()))
                .sorted(Comparator.comparingInt(Row::rank))
                .toList();
    }

    private List<Option> buyers(ActivityId activity, Reading reading) {
        return customers.customers(Optional.of(activity), reading).stream()
                .map(view -> new Option(view.id(), view.name().text()))
                .toList();
    }
}
