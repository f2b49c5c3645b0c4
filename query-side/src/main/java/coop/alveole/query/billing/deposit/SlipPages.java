package coop.alveole.query.billing.deposit;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.billing.payment.PaymentMeans;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.SlipId;
import coop.alveole.query.billing.invoice.CustomerNames;
import coop.alveole.query.billing.payment.PaymentQueries;
import coop.alveole.query.billing.payment.PaymentView;
import coop.alveole.query.list.GetFiles;
import coop.alveole.query.list.ListPage;
import coop.alveole.query.list.Lists;
import coop.alveole.query.list.sheet.Sheet;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** « Remises à la banque »: what waits to be handed in, the slips, and each of them to be printed. */
@Controller
class SlipPages {
    record Deposited(String id, String href, String paidOn, String customer, String invoices, String amount) {}

    /** What is handed in on one slip. */
    record ToHandIn(String means, List<Deposited> payments) {}

    record SlipsPage(Frame frame, ListPage<SlipView> list, List<ToHandIn> waiting) {}

    record SlipPage(Frame frame, SlipView slip, String madeOn, List<Deposited> payments, String total) {}

    private final SlipQueries queries;
    private final PaymentQueries payments;
    private final CustomerNames customerNames;
    private final SlipList list;
    private final Lists lists;
    private final Frames frames;

    SlipPages(
            SlipQueries queries,
            PaymentQueries payments,
            CustomerNames customerNames,
            SlipList list,
            Lists lists,
            Frames frames) {
        this.queries = queries;
        this.payments = payments;
        this.customerNames = customerNames;
        this.list = list;
        this.lists = lists;
        this.frames = frames;
    }

    @Allowed(Access.READ_BANK)
    @GetMapping(SlipList.ADDRESS)
    ModelAndView slips(Reading reading, HttpServletRequest request, Locale reader) {
        var frame = frames.of(request, reading, "payments");
        boolean makes = !frame.past() && reading.viewer().mayEverywhere(Access.RECONCILE_BANK);
        var page = new SlipsPage(
                frame,
                lists.page(list.listed(reading, reader), request, reading, reader),
                makes ? waiting(reading) : List.of());
        return new ModelAndView("deposit-slips", "page", page);
    }

    @Allowed(Access.READ_BANK)
    @GetFiles({SlipList.ADDRESS, SlipList.ADDRESS + GetFiles.SUFFIX})
    ResponseEntity<Sheet> files(Reading reading, HttpServletRequest request, Locale reader) {
        return lists.file(list.listed(reading, reader), request, reading, reader);
    }

    @Allowed(Access.READ_BANK)
    @GetMapping(SlipList.ADDRESS + "/{slip}")
    ModelAndView slip(@PathVariable("slip") SlipId id, Reading reading, HttpServletRequest request) {
        var slip = queries.slip(id, reading).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id"));
        var page = new SlipPage(
                frames.of(request, reading, "payments"),
                slip,
                French.day(slip.madeOn()),
                deposited(view -> slip.payments().contains(view.id()), reading),
                French.euros(new Money(slip.totalCents())));
        return new ModelAndView("deposit-slip", "page", page);
    }

    /** Cheques and cash that stand and are on no slip yet. */
    private List<ToHandIn> waiting(Reading reading) {
        return Stream.of(PaymentMeans.values())
                .filter(PaymentMeans::isDeposited)
                .map(means -> new ToHandIn(means.name(), deposited(view -> waits(view, means), reading)))
                .filter(each -> !each.payments().isEmpty())
                .toList();
    }

    private static boolean waits(PaymentView view, PaymentMeans means) {
        return view.means() == means && view.slipId() == null && view.stands();
    }

    private List<Deposited> deposited(Predicate<PaymentView> wanted, Reading reading) {
        var names = customerNames.names(reading);
        return payments.payments(reading).stream()
                .filter(wanted)
                .map(view -> new Deposited(
                        view.id(),
                        "/payments/" + view.id(),
                        French.day(view.paidOn()),
                        names.getOrDefault(view.customerId(), "–"),
                        view.allocations().stream()
                                .map(PaymentView.Part::number)
                                .collect(Collectors.joining(", ")),
                        French.euros(new Money(view.amountCents()))))
                .toList();
    }
}
