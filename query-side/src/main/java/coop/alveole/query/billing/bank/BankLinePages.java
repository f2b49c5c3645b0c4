package coop.alveole.query.billing.bank;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.billing.bank.AsideReason;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.BankDayId;
import coop.alveole.query.billing.bank.Suggesting.Asking;
import coop.alveole.query.billing.customer.SellingActivities;
import coop.alveole.query.billing.matching.Suggestion;
import coop.alveole.query.billing.payment.ToAllocate;
import coop.alveole.query.membership.parts.Action.Option;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One line of the bank: what it may pay and why, to be accepted, split, set aside or undone. */
@Controller
class BankLinePages {
    /** A field of the form that accepts a suggestion. */
    record Field(String name, String value) {}

    record Proposal(String words, String reasons, String customerId, List<Field> fields) {}

    record Claimed(String activity, String customer, String customerId) {}

    record BankLinePage(
            Frame frame,
            BankLineView line,
            String day,
            String amount,
            List<Proposal> proposals,
            List<Claimed> claims,
            List<Option> customers,
            List<Option> customer,
            List<ToAllocate.Line> lines,
            List<String> reasons,
            boolean reconciles) {}

    private final BankQueries queries;
    private final BankList list;
    private final Suggesting suggesting;
    private final SellingActivities activities;
    private final ToAllocate toAllocate;
    private final Frames frames;
    private final MessageSource messages;

    BankLinePages(
            BankQueries queries,
            BankList list,
            Suggesting suggesting,
            SellingActivities activities,
            ToAllocate toAllocate,
            Frames frames,
            MessageSource messages) {
        this.queries = queries;
        this.list = list;
        this.suggesting = suggesting;
        this.activities = activities;
        this.toAllocate = toAllocate;
        this.frames = frames;
        this.messages = messages;
    }

    @Allowed(Access.READ_BANK)
    @GetMapping(BankList.ADDRESS + "/{day}/{line}")
    ModelAndView line(
            @PathVariable("day") BankDayId day,
            @PathVariable("line") int line,
            @RequestParam(required = false) @Nullable String customerId,
            Reading reading,
            HttpServletRequest request,
            Locale reader) {
        var view = queries.line(day, line, reading).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "line"));
        var frame = frames.of(request, reading, "bank");
        var asking = suggesting.asking(reading);
        var buyer = Optional.ofNullable(customerId).flatMap(id -> suggesting.customer(id, reading));
        var page = new BankLinePage(
                frame,
                view,
                French.day(view.day()),
                French.euros(new Money(view.amountCents())),
                asking.of(view).stream()
                        .map(one -> proposal(one, asking, reader))
                        .toList(),
                claims(view, asking, reading),
                options(asking.names()),
                buyer.stream()
                        .map(chosen -> new Option(chosen.id(), chosen.name().text()))
                        .toList(),
                buyer.map(chosen -> toAllocate.lines(chosen, Map.of(), reading, request))
                        .orElse(List.of()),
                Stream.of(AsideReason.values()).map(Enum::name).toList(),
                !frame.past() && reading.viewer().mayEverywhere(Access.RECONCILE_BANK));
        return new ModelAndView("bank-line", "page", page);
    }

    private Proposal proposal(Suggestion one, Asking asking, Locale reader) {
        var fields = IntStream.range(0, one.parts().size())
                .boxed()
                .flatMap(at -> fields(at, one.parts().get(at)))
                .toList();
        var reasons = one.reasons().stream()
                .map(reason -> messages.getMessage("bank.reason." + reason, null, reader))
                .collect(Collectors.joining(" · "));
        return new Proposal(list.inWords(one, asking, reader), reasons, one.customerId(), fields);
    }

    private static Stream<Field> fields(int at, Suggestion.Part part) {
        var name = "allocations[" + at + "].";
        return Stream.of(
                new Field(name + "invoiceId", part.invoiceId()),
                new Field(name + "amountCents", ToAllocate.typed(new Money(part.cents()))));
    }

    private List<Claimed> claims(BankLineView view, Asking asking, Reading reading) {
        var names = activities.names(reading);
        return view.claims().stream()
                .map(claim -> new Claimed(
                        names.getOrDefault(new ActivityId(claim.activityId()), "–"),
                        asking.names().getOrDefault(claim.customerId(), "–"),
                        claim.customerId()))
                .toList();
    }

    private static List<Option> options(Map<String, String> names) {
        return names.entrySet().stream()
                .map(each -> new Option(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(Option::label).thenComparing(Option::value))
                .toList();
    }
}
