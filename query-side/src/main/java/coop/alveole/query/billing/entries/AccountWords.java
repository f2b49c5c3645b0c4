package coop.alveole.query.billing.entries;

import coop.alveole.domain.billing.amounts.Vat;
import coop.alveole.domain.billing.amounts.VatTreatment;
import coop.alveole.domain.billing.chart.AccountUse;
import coop.alveole.domain.billing.chart.AccountUse.*;
import coop.alveole.domain.billing.entries.AccountingFact;
import coop.alveole.domain.billing.entries.AccountingFact.*;
import coop.alveole.domain.billing.entries.Writing;
import coop.alveole.domain.shared.money.Percent;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.query.billing.customer.CustomerQueries;
import coop.alveole.query.billing.customer.SellingActivities;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what a code is for and why a fact waits, with the names that this reader may read. */
@Component
class AccountWords {
    private final SellingActivities activities;
    private final CustomerQueries customers;
    private final MessageSource messages;

    AccountWords(SellingActivities activities, CustomerQueries customers, MessageSource messages) {
        this.activities = activities;
        this.customers = customers;
        this.messages = messages;
    }

    /** The words of one page, names read once. */
    record Said(Map<String, String> names, MessageSource messages, Locale reader) {
        String use(AccountUse use) {
            return switch (use) {
                case OfSale(var category, var vat) ->
                    say("entries.use.sale", say("house.category." + category), vat(vat));
                case OfTax(var vat) -> say("entries.use.tax", vat(vat));
                case OfTaxCode(var vat) -> say("entries.use.tax-code", vat(vat));
                case OfMeans(var means) -> say("entries.use.means", say("entries.means." + means));
                case OfHouse(var account) -> say("entries.house." + account);
                case OfJournal(var journal) -> say("entries.journal." + journal);
                case OfActivity(var activity) -> say("entries.use.activity", name(activity.value()));
                case OfCustomer(var customer) -> say("entries.use.customer", name(customer.value()));
            };
        }

        String fact(AccountingFact fact) {
            return switch (fact) {
                case Sold sold -> say("entries.fact.sold", sold.number().toString());
                case Collected collected -> say("entries.fact.collected", French.euros(collected.amount()));
                case Credited _ -> say("entries.fact.credited");
                case Bought bought ->
                    say("entries.fact.bought", name(bought.activity().value()));
                case Lost lost -> say("entries.fact.lost", lost.number().toString());
                case Paid paid -> say("entries.fact.paid", name(paid.customer().value()));
                case Deposited deposited -> say("entries.fact.deposited", French.euros(deposited.amount()));
                case Moved moved ->
                    say("entries.fact.moved", name(moved.customer().value()));
                case Returned returned ->
                    say("entries.fact.returned", name(returned.customer().value()));
                case Contributed line ->
                    say(
                            "entries.fact.contributed",
                            name(line.ledger().activityId().value()));
            };
        }

        String reason(Writing.Waits waits) {
            var codes = waits.codes().stream().map(use -> say("entries.no-code", use(use)));
            var invoices = waits.invoices().stream().map(_ -> say("entries.no-invoice"));
            return Stream.concat(codes, invoices).distinct().collect(Collectors.joining(" "));
        }

        private String vat(Vat vat) {
            return vat.treatment() == VatTreatment.TAXED
                    ? say("entries.vat", Percent.of(vat.rate()))
                    : say("vat." + vat.treatment());
        }

        private String name(String id) {
            return names.getOrDefault(id, "–");
        }

        private String say(String key, Object... values) {
            return messages.getMessage(key, values, reader);
        }
    }

    Said of(Reading reading, Locale reader) {
        var names = new HashMap<String, String>();
        activities.names(reading).forEach((activity, name) -> names.put(activity.value(), name));
        for (var view : customers.customers(Optional.empty(), reading)) {
            names.put(view.id(), view.name().text());
            for (CustomerId merged : view.merged())
                names.put(merged.value(), view.name().text());
        }
        return new Said(names, messages, reader);
    }
}
