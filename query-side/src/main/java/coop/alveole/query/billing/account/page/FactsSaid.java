package coop.alveole.query.billing.account.page;

import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.query.billing.account.ActivityAccount;
import coop.alveole.query.billing.account.term.AccountFact;
import coop.alveole.query.billing.account.term.AccountFact.Origin;
import coop.alveole.query.billing.account.term.Term;
import coop.alveole.query.billing.owed.OwedInvoices;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The terms of an account in words, each with its facts and the page on which each fact is read in full. */
@Component
class FactsSaid {
    record TermSaid(String key, String words, String amount, boolean shown, List<FactSaid> facts) {}

    /** {@code href} is empty where the fact has no page of its own. */
    record FactSaid(String day, String words, String href, String amount) {}

    private final OwedInvoices invoices;
    private final MessageSource messages;

    FactsSaid(OwedInvoices invoices, MessageSource messages) {
        this.invoices = invoices;
        this.messages = messages;
    }

    /** {@code paid} says whether this reader may know what pay costs. */
    List<TermSaid> of(ActivityAccount account, boolean paid, Reading reading, Locale reader) {
        var numbers = numbers(account, reading);
        return Stream.of(Term.values())
                .map(term -> new TermSaid(
                        term.name(),
                        word("activity-account.term." + term, reader),
                        French.euros(account.sum(term)),
                        term != Term.PAY || paid,
                        account.of(term).reversed().stream()
                                .map(fact -> said(fact, account, numbers, reader))
                                .toList()))
                .toList();
    }

    private Map<String, String> numbers(ActivityAccount account, Reading reading) {
        var numbers = new HashMap<String, String>();
        invoices.ofActivity(account.activity(), reading)
                .forEach(file -> file.issue()
                        .ifPresent(
                                issue -> numbers.put(file.id(), issue.number().toString())));
        return numbers;
    }

    private FactSaid said(AccountFact fact, ActivityAccount account, Map<String, String> numbers, Locale reader) {
        var day = French.day(fact.on());
        var amount = French.euros(fact.amount());
        return switch (fact.origin()) {
            case Origin.OfInvoice(var invoice, var number) -> new FactSaid(day, number, invoice(invoice), amount);
            case Origin.OfPayment(var payment, var _, var number) ->
                new FactSaid(day, word("activity-account.paid", reader, number), "/payments/" + payment, amount);
            case Origin.OfPurchase(var purchase) ->
                new FactSaid(day, word("activity-account.purchase", reader), "/purchases/" + purchase, amount);
            case Origin.OfInternal(var internal, var made, var reversed) ->
                new FactSaid(day, word(internal(made, reversed), reader), "/internal-invoices/" + internal, amount);
            case Origin.OfStatement(var month, var invoice, var charge) ->
                new FactSaid(
                        day,
                        charge.isEmpty() ? statement(numbers.getOrDefault(invoice, ""), reader) : charge,
                        "/contributions/" + account.activity() + "/" + month,
                        amount);
            case Origin.OfPay(var month) ->
                new FactSaid(day, word("activity-account.pay-of", reader, month.toString()), "", amount);
            case Origin.OfEarmark(var _, var motive, var released) ->
                new FactSaid(day, released ? word("activity-account.released", reader, motive) : motive, "", amount);
        };
    }

    private static String internal(boolean made, boolean reversed) {
        return "activity-account.internal." + (made ? "made" : "received") + (reversed ? "-reversed" : "");
    }

    private String statement(String number, Locale reader) {
        return number.isEmpty() ? word("activity-account.statement", reader) : number;
    }

    private static String invoice(String id) {
        return "/invoices/" + new InvoiceId(id);
    }

    private String word(String key, Locale reader, Object... values) {
        return messages.getMessage(key, values, reader);
    }
}
