package coop.alveole.query.evidence;

import coop.alveole.domain.billing.chart.AccountUse;
import coop.alveole.domain.billing.chart.AccountUse.*;
import coop.alveole.domain.billing.chart.ChartEvent;
import coop.alveole.domain.billing.chart.ChartEvent.*;
import coop.alveole.domain.billing.export.ExportEvent;
import coop.alveole.domain.billing.export.ExportEvent.*;
import java.util.Locale;

/** Says what was chosen of the accounts, and what left for the software of the accountant. */
final class ExportSentences {
    private ExportSentences() {}

    static String of(ChartEvent event, Locale reader, Sentences sentences) {
        var name = event.getClass().getSimpleName();
        return switch (event) {
            case CodeChosen e -> sentences.say(name + "." + kind(e.use()), reader, e.validFrom(), e.code());
            case ExportFormatChosen e ->
                sentences.say(
                        name, reader, e.validFrom(), e.flavour(), e.encoding().charset());
        };
    }

    static String of(ExportEvent event, Locale reader, Sentences sentences) {
        var name = event.getClass().getSimpleName();
        return switch (event) {
            case EntriesExported e ->
                sentences.say(
                        name,
                        reader,
                        e.exportedOn(),
                        e.batch(),
                        e.from(),
                        e.lastDay(),
                        e.facts().size());
            case ExportFileKept e ->
                sentences.say(
                        name,
                        reader,
                        e.exportedOn(),
                        e.kind().fileName(e.batch()),
                        e.content().shortForm());
        };
    }

    private static String kind(AccountUse use) {
        return switch (use) {
            case OfSale _ -> "sale";
            case OfTax _ -> "tax";
            case OfTaxCode _ -> "tax-code";
            case OfMeans _ -> "means";
            case OfHouse _ -> "house";
            case OfJournal _ -> "journal";
            case OfActivity _ -> "activity";
            case OfCustomer _ -> "customer";
        };
    }
}
