package coop.alveole.query.billing.quote;

import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.query.billing.invoice.InvoiceLines;
import coop.alveole.query.billing.invoice.InvoicePage.Fact;
import coop.alveole.query.shared.French;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a quote says beside its lines: its days, what it asks for in advance, what goes to others. */
@Component
class QuoteWords {
    private final MessageSource messages;

    QuoteWords(MessageSource messages) {
        this.messages = messages;
    }

    List<Fact> facts(QuoteView view, Map<ActivityId, String> activities, Locale reader) {
        var facts = new ArrayList<Fact>();
        if (view.title() != null) facts.add(new Fact("field.title", view.title().text()));
        facts.add(new Fact("quotes.drafted-on", French.day(view.draftedOn())));
        facts.add(new Fact("quotes.valid-until", French.day(view.validUntil())));
        facts.add(new Fact("quotes.supplied-on", French.day(view.suppliedOn())));
        if (view.depositBasisPoints() != 0)
            facts.add(new Fact("quote.deposit", InvoiceLines.percent(view.depositBasisPoints())));
        view.instalments()
                .forEach(each -> facts.add(new Fact(
                        "quote.instalment",
                        say(
                                "quote.instalment-of",
                                reader,
                                InvoiceLines.percent(each.shareBasisPoints()),
                                French.day(each.expectedOn())))));
        view.shares()
                .forEach(each -> facts.add(new Fact(
                        "quote.share." + each.reason(),
                        say(
                                "quote.share-of",
                                reader,
                                activities.getOrDefault(new ActivityId(each.activityId()), "–"),
                                part(each)))));
        if (view.said() != null)
            facts.add(new Fact("quote.said." + view.state(), view.said().text()));
        return List.copyOf(facts);
    }

    private static String part(QuoteView.Share share) {
        return share.rateBasisPoints() == 0
                ? French.euros(new Money(share.netCents()))
                : InvoiceLines.percent(share.rateBasisPoints());
    }

    private String say(String key, Locale reader, Object... values) {
        return messages.getMessage(key, values, reader);
    }
}
