package coop.alveole.query.evidence;

import coop.alveole.domain.billing.amounts.Totals;
import coop.alveole.domain.billing.amounts.VatTotal;
import coop.alveole.domain.billing.invoice.InvoiceEvent;
import coop.alveole.domain.billing.invoice.InvoiceEvent.*;
import coop.alveole.domain.billing.series.SeriesEvent;
import coop.alveole.domain.billing.series.SeriesEvent.*;
import coop.alveole.query.shared.French;
import java.util.List;
import java.util.Locale;

/** Says what happened to an invoice: numbers, days and amounts; its words are on its page, for whoever may read them. */
final class InvoiceSentences {
    private InvoiceSentences() {}

    static String of(InvoiceEvent event, Locale reader, Sentences sentences) {
        var name = event.getClass().getSimpleName();
        return switch (event) {
            case InvoiceDrafted e ->
                sentences.say(
                        name + "." + e.kind(),
                        reader,
                        e.draftedOn(),
                        French.euros(e.content().totals().withTax()));
            case InvoiceRevised e ->
                sentences.say(
                        name,
                        reader,
                        e.revisedOn(),
                        French.euros(e.content().totals().withTax()));
            case InvoiceTakenOver e ->
                sentences.say(
                        name,
                        reader,
                        e.takenOverOn(),
                        e.old().number(),
                        French.euros(e.old().withTax()),
                        French.euros(e.old().paidBefore()));
            case InvoiceValidated e ->
                sentences.say(name, reader, e.issuedOn(), e.number().toString(), euros(e.totals()), e.dueOn());
            case InvoiceCredited e -> sentences.say(name, reader, e.creditedOn(), French.euros(e.amount()));
            case PaymentAllocated e ->
                e.amount().isNegative()
                        ? sentences.say(
                                name + ".takenBack",
                                reader,
                                e.paidOn(),
                                French.euros(e.amount().negated()))
                        : sentences.say(name, reader, e.paidOn(), French.euros(e.amount()));
            case InvoiceWrittenOff e -> sentences.say(name, reader, e.writtenOffOn(), euros(e.lost()));
            case InvoiceDiscarded _,
                    InvoiceSubmitted _,
                    InvoiceReturned _,
                    InvoiceSent _,
                    InvoiceDisputed _,
                    DisputeSettled _ -> sentences.say(name, reader, event.effectiveOn());
        };
    }

    static String of(SeriesEvent event, Locale reader, Sentences sentences) {
        var name = event.getClass().getSimpleName();
        return switch (event) {
            case NumberTaken e ->
                sentences.say(name, reader, e.issuedOn(), e.number().toString());
            case SeriesContinued e ->
                sentences.say(name, reader, e.lastIssuedOn(), e.last().toString());
        };
    }

    private static String euros(List<VatTotal> totals) {
        return French.euros(new Totals(totals).withTax());
    }
}
