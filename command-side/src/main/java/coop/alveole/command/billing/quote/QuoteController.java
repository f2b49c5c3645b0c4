package coop.alveole.command.billing.quote;

import coop.alveole.command.billing.customer.KnownCustomers;
import coop.alveole.command.billing.invoice.LineBody;
import coop.alveole.command.shared.ActivitiesWithinReach;
import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.NewIds;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.billing.quote.QuoteCommand;
import coop.alveole.domain.billing.quote.QuoteCommand.*;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.QuoteId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A quote while it is written: by whoever holds the activity, or by the team for them. */
@RestController
@RequestMapping(QuoteController.QUOTES)
class QuoteController {
    static final String QUOTES = "/api/v1/quotes";

    /** {@code suppliedOn} is the day that is planned; {@code validUntil} is the last day to sign. */
    record DraftQuoteBody(
            ActivityId activityId,
            CustomerId customerId,
            @Nullable String title,
            LocalDate suppliedOn,
            LocalDate validUntil,
            List<LineBody> lines,
            @Nullable Integer discountBasisPoints,
            @Nullable Integer depositBasisPoints,
            @Nullable List<InstalmentBody> instalments,
            @Nullable List<ShareBody> shares)
            implements Offered {}

    record ReviseQuoteBody(
            CustomerId customerId,
            @Nullable String title,
            LocalDate suppliedOn,
            LocalDate validUntil,
            List<LineBody> lines,
            @Nullable Integer discountBasisPoints,
            @Nullable Integer depositBasisPoints,
            @Nullable List<InstalmentBody> instalments,
            @Nullable List<ShareBody> shares)
            implements Offered {}

    record DiscardQuoteBody() {}

    record SubmitQuoteBody() {}

    private final Commands commands;
    private final ActivitiesWithinReach activities;
    private final KnownCustomers customers;
    private final KnownQuotes quotes;
    private final Offers offers;
    private final NewIds ids;
    private final Supplier<LocalDate> today;

    QuoteController(
            Commands commands,
            ActivitiesWithinReach activities,
            KnownCustomers customers,
            KnownQuotes quotes,
            Offers offers,
            NewIds ids,
            Supplier<LocalDate> today) {
        this.commands = commands;
        this.activities = activities;
        this.customers = customers;
        this.quotes = quotes;
        this.offers = offers;
        this.ids = ids;
        this.today = today;
    }

    @Allowed(Access.WRITE_QUOTE)
    @PostMapping
    ResponseEntity<Object> draft(@RequestBody DraftQuoteBody body, Request request) {
        var activity = activities.required(body.activityId(), Access.WRITE_QUOTE, request);
        customers.forSale(body.customerId(), activity);
        var command = new DraftQuote(
                new QuoteId("quote-" + ids.of(request)),
                activity,
                body.customerId(),
                offers.of(body, request),
                today.get(),
                request.asker().account());
        return Replies.created(commands.send(command, request), QUOTES);
    }

    @Allowed(Access.WRITE_QUOTE)
    @PostMapping("/{id}/revise")
    ResponseEntity<Object> revise(@PathVariable QuoteId id, @RequestBody ReviseQuoteBody body, Request request) {
        customers.forSale(body.customerId(), quotes.of(id).activity());
        var account = request.asker().account();
        return done(new ReviseQuote(id, body.customerId(), offers.of(body, request), today.get(), account), request);
    }

    @Allowed(Access.WRITE_QUOTE)
    @PostMapping("/{id}/discard")
    ResponseEntity<Object> discard(@PathVariable QuoteId id, @RequestBody DiscardQuoteBody body, Request request) {
        return done(new DiscardQuote(id, today.get()), request);
    }

    @Allowed(Access.WRITE_QUOTE)
    @PostMapping("/{id}/submit")
    ResponseEntity<Object> submit(@PathVariable QuoteId id, @RequestBody SubmitQuoteBody body, Request request) {
        return done(new SubmitQuote(id, today.get(), request.asker().account()), request);
    }

    private ResponseEntity<Object> done(QuoteCommand command, Request request) {
        return Replies.done(commands.send(command, request), QUOTES);
    }
}
