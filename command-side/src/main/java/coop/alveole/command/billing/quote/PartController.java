package coop.alveole.command.billing.quote;

import static coop.alveole.domain.shared.RequestRule.UNREADABLE_REQUEST;
import static java.math.RoundingMode.HALF_UP;

import coop.alveole.command.shared.Outcome;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.billing.quote.PartKind;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.QuoteId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** « Faire une facture » of a signed quote: of its deposit, of what is done by now, or of all that is left. */
@RestController
@RequestMapping(QuoteController.QUOTES + "/{id}")
class PartController {
    private static final String INVOICES = "/api/v1/invoices";

    /** The deposit that the quote says, unless another share of the whole is told. */
    record DepositBody(
            @Nullable Integer shareBasisPoints, @Nullable LocalDate suppliedOn) {}

    /** A share of the whole, or an amount without VAT. */
    record ProgressBody(
            @Nullable Integer shareBasisPoints,
            @Nullable Long netCents,
            @Nullable LocalDate suppliedOn) {}

    record BalanceBody(@Nullable LocalDate suppliedOn) {}

    private final KnownQuotes quotes;
    private final QuoteInvoices invoices;
    private final Supplier<LocalDate> today;

    PartController(KnownQuotes quotes, QuoteInvoices invoices, Supplier<LocalDate> today) {
        this.quotes = quotes;
        this.invoices = invoices;
        this.today = today;
    }

    @Allowed(Access.WRITE_INVOICE)
    @PostMapping("/invoice-deposit")
    ResponseEntity<Object> deposit(@PathVariable QuoteId id, @RequestBody DepositBody body, Request request) {
        var offer = quotes.of(id).offer();
        var share = body.shareBasisPoints() == null
                ? offer.deposit()
                : Offers.rate(body.shareBasisPoints(), "shareBasisPoints");
        var net = share.of(offer.net(), HALF_UP);
        return reply(invoices.draw(id, PartKind.DEPOSIT, net, day(body.suppliedOn()), request));
    }

    @Allowed(Access.WRITE_INVOICE)
    @PostMapping("/invoice-progress")
    ResponseEntity<Object> progress(@PathVariable QuoteId id, @RequestBody ProgressBody body, Request request) {
        boolean isOneOfBoth = (body.shareBasisPoints() == null) != (body.netCents() == null);
        UNREADABLE_REQUEST.require(
                isOneOfBoth, "shareBasisPoints", "Une situation se dit en pourcentage ou en montant, l'un des deux.");
        var net = body.netCents() == null
                ? Offers.rate(body.shareBasisPoints(), "shareBasisPoints")
                        .of(quotes.of(id).offer().net(), HALF_UP)
                : new Money(body.netCents());
        return reply(invoices.draw(id, PartKind.PROGRESS, net, day(body.suppliedOn()), request));
    }

    @Allowed(Access.WRITE_INVOICE)
    @PostMapping("/invoice-balance")
    ResponseEntity<Object> balance(@PathVariable QuoteId id, @RequestBody BalanceBody body, Request request) {
        return reply(invoices.draw(id, PartKind.BALANCE, Money.ZERO, day(body.suppliedOn()), request));
    }

    private LocalDate day(@Nullable LocalDate told) {
        return Objects.requireNonNullElseGet(told, today);
    }

    private static ResponseEntity<Object> reply(Outcome outcome) {
        return Replies.created(outcome, INVOICES);
    }
}
