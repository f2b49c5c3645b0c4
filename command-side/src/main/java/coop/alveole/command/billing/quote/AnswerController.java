package coop.alveole.command.billing.quote;

import coop.alveole.command.billing.invoice.FiscalYears;
import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.command.shared.TradeWords;
import coop.alveole.command.shared.TradeWords.Said;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.billing.quote.QuoteCommand;
import coop.alveole.domain.billing.quote.QuoteCommand.*;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.trade.QuoteId;
import coop.alveole.domain.shared.trade.TradeDetail;
import coop.alveole.domain.shared.trade.TradeField;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the team answers to a quote that was submitted, then what its customer does. */
@RestController
@RequestMapping(QuoteController.QUOTES)
class AnswerController {
    record ReturnQuoteBody(String comment) {}

    record ApproveQuoteBody() {}

    /** Today, where no other day is told. */
    record SignQuoteBody(@Nullable LocalDate signedOn) {}

    record DeclineQuoteBody(@Nullable String motive) {}

    private final Commands commands;
    private final TradeWords words;
    private final FiscalYears years;
    private final Supplier<LocalDate> today;

    AnswerController(Commands commands, TradeWords words, FiscalYears years, Supplier<LocalDate> today) {
        this.commands = commands;
        this.words = words;
        this.years = years;
        this.today = today;
    }

    @Allowed(Access.APPROVE_QUOTE)
    @PostMapping("/{id}/return")
    ResponseEntity<Object> giveBack(@PathVariable QuoteId id, @RequestBody ReturnQuoteBody body, Request request) {
        return done(new ReturnQuote(id, sealed(TradeField.COMMENT, body.comment(), request), today.get()), request);
    }

    @Allowed(Access.APPROVE_QUOTE)
    @PostMapping("/{id}/approve")
    ResponseEntity<Object> approve(@PathVariable QuoteId id, @RequestBody ApproveQuoteBody body, Request request) {
        return done(new ApproveQuote(id, today.get(), request.asker().account()), request);
    }

    @Allowed(Access.WRITE_QUOTE)
    @PostMapping("/{id}/sign")
    ResponseEntity<Object> sign(@PathVariable QuoteId id, @RequestBody SignQuoteBody body, Request request) {
        var day = Objects.requireNonNullElseGet(body.signedOn(), today);
        RequestRule.UNREADABLE_REQUEST.require(
                !day.isAfter(today.get()), "signedOn", "Un devis n'est pas signé dans l'avenir.");
        return done(new SignQuote(id, day), request);
    }

    @Allowed(Access.WRITE_QUOTE)
    @PostMapping("/{id}/decline")
    ResponseEntity<Object> decline(@PathVariable QuoteId id, @RequestBody DeclineQuoteBody body, Request request) {
        return done(new DeclineQuote(id, sealed(TradeField.MOTIVE, body.motive(), request), today.get()), request);
    }

    private List<TradeDetail> sealed(TradeField field, @Nullable String said, Request request) {
        return words.sealed(years.kept(today.get()), request, new Said(field, said));
    }

    private ResponseEntity<Object> done(QuoteCommand command, Request request) {
        return Replies.done(commands.send(command, request), QuoteController.QUOTES);
    }
}
