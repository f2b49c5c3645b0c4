package coop.alveole.query.billing.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.query.billing.account.term.AccountFact;
import coop.alveole.query.billing.account.term.AccountFact.Origin;
import coop.alveole.query.billing.account.term.PayState;
import coop.alveole.query.billing.account.term.Term;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The account of an activity on a day, in cents: each amount bears the sign with which it counts, so that the opening
 * balance and the terms make what is available. {@code availableCents} is absent until the opening balance is known, and
 * {@code beforePay} tells the months whose pay is not in.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActivityAccountView(
        String activityId,
        LocalDate asOf,
        @Nullable Opened opening,
        List<Said> terms,
        long movementCents,
        @Nullable Long availableCents,
        List<String> beforePay,
        List<Month> months) {
    public record Opened(long balanceCents, LocalDate openedOn, long position) {}

    /** The sum of its facts. */
    public record Said(Term term, long cents, List<Fact> facts) {}

    /** {@code position} is that of the event in the record. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Fact(
            LocalDate on,
            String month,
            long cents,
            long position,
            @Nullable String invoiceId,
            @Nullable String paymentId,
            @Nullable String purchaseId,
            @Nullable String internalInvoiceId,
            @Nullable String charge,
            @Nullable String statement,
            @Nullable String pay,
            @Nullable Integer earmark) {}

    public record Month(String month, PayState pay, SortedMap<Term, Long> terms, long movementCents) {}

    static ActivityAccountView of(ActivityAccount account) {
        return new ActivityAccountView(
                account.activity().value(),
                account.asOf(),
                account.opening()
                        .<@Nullable Opened>map(
                                known -> new Opened(known.balance().cents(), known.on(), known.position()))
                        .orElse(null),
                Stream.of(Term.values())
                        .map(term -> new Said(
                                term,
                                account.sum(term).cents(),
                                account.of(term).stream()
                                        .map(ActivityAccountView::fact)
                                        .toList()))
                        .toList(),
                account.movement().cents(),
                account.available().<@Nullable Long>map(Money::cents).orElse(null),
                account.beforePay().stream().map(YearMonth::toString).toList(),
                account.months().entrySet().stream()
                        .map(month -> month(account, month.getKey(), month.getValue()))
                        .toList());
    }

    private static Month month(ActivityAccount account, YearMonth month, PayState pay) {
        var terms = new TreeMap<Term, Long>();
        for (var term : Term.values()) terms.put(term, account.sum(term, month).cents());
        return new Month(month.toString(), pay, terms, account.sum(month).cents());
    }

    private static Fact fact(AccountFact fact) {
        return switch (fact.origin()) {
            case Origin.OfInvoice(var invoice, var _) -> fact(fact, invoice, null, null, null, null, null, null, null);
            case Origin.OfPayment(var payment, var invoice, var _) ->
                fact(fact, invoice, payment, null, null, null, null, null, null);
            case Origin.OfPurchase(var purchase) -> fact(fact, null, null, purchase, null, null, null, null, null);
            case Origin.OfInternal(var internal, var _, var _) ->
                fact(fact, null, null, null, internal, null, null, null, null);
            case Origin.OfStatement(var month, var invoice, var charge) ->
                fact(fact, told(invoice), null, null, null, told(charge), month.toString(), null, null);
            case Origin.OfPay(var month) -> fact(fact, null, null, null, null, null, null, month.toString(), null);
            case Origin.OfEarmark(var earmark, var _, var _) ->
                fact(fact, null, null, null, null, null, null, null, earmark);
        };
    }

    private static Fact fact(
            AccountFact fact,
            @Nullable String invoice,
            @Nullable String payment,
            @Nullable String purchase,
            @Nullable String internal,
            @Nullable String charge,
            @Nullable String statement,
            @Nullable String pay,
            @Nullable Integer earmark) {
        return new Fact(
                fact.on(),
                fact.month().toString(),
                fact.amount().cents(),
                fact.position(),
                invoice,
                payment,
                purchase,
                internal,
                charge,
                statement,
                pay,
                earmark);
    }

    private static @Nullable String told(String words) {
        return words.isEmpty() ? null : words;
    }
}
