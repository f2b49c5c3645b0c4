package coop.alveole.query.billing.entries;

import coop.alveole.domain.billing.chart.AccountUse;
import coop.alveole.domain.billing.chart.ChartTimeline;
import coop.alveole.domain.billing.export.Accounts;
import coop.alveole.domain.billing.export.GivenCode;
import coop.alveole.domain.billing.export.NextBatch;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.trade.MoneyOption;
import coop.alveole.projection.billing.entries.ChartFile;
import coop.alveole.projection.billing.entries.EntryFact;
import coop.alveole.projection.billing.entries.ExportBatchFile;
import coop.alveole.projection.billing.entries.ExportBatchFile.Batch;
import coop.alveole.projection.billing.entries.ExportBatchFile.KeptFile;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.houserules.OurRules;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is asked about entries: the accounts of a day, the batches that left by then, what would leave now. */
@Component
class EntriesQueries {
    /** A batch that is whole: its facts and its files. */
    record Left(Batch batch, List<KeptFile> files) {}

    private final Documents<ChartFile> charts;
    private final Documents<EntryFact> facts;
    private final Documents<ExportBatchFile> batches;
    private final OurRules rules;
    private final Resident<ChartFile> residentCharts;
    private final Resident<EntryFact> residentFacts;
    private final Resident<ExportBatchFile> residentBatches;

    EntriesQueries(
            Documents<ChartFile> charts,
            Documents<EntryFact> facts,
            Documents<ExportBatchFile> batches,
            OurRules rules) {
        this.charts = charts;
        this.facts = facts;
        this.batches = batches;
        this.rules = rules;
        this.residentCharts = Resident.of(charts, ChartFile::id);
        this.residentFacts = Resident.of(facts, EntryFact::id);
        this.residentBatches = Resident.of(batches, ExportBatchFile::id);
    }

    ChartTimeline timeline(Reading reading) {
        reading.waitFor(charts);
        return residentCharts.rows().stream()
                .findFirst()
                .map(ChartFile::timeline)
                .orElse(ChartTimeline.NONE);
    }

    /** The latest first. */
    List<Left> batches(Reading reading) {
        reading.waitFor(batches);
        return residentBatches.rows().stream()
                .flatMap(file -> file.batch().map(batch -> new Left(batch, file.files())).stream())
                .filter(left -> !left.batch().exportedOn().isAfter(reading.asOf()))
                .sorted(Comparator.comparingInt((Left left) -> left.batch().number())
                        .reversed())
                .toList();
    }

    /** The codes that were given when a customer or an activity left first. */
    Map<AccountUse, Label> given(Reading reading) {
        return batches(reading).stream()
                .flatMap(left -> left.batch().given().stream())
                .collect(Collectors.toMap(GivenCode::use, GivenCode::code, (first, _) -> first));
    }

    /** Of all that happened until that day. */
    NextBatch next(Reading reading) {
        reading.waitFor(facts);
        var sources = residentFacts.rows().stream().map(EntryFact::source).toList();
        return NextBatch.of(sources, fact -> !fact.on().isAfter(reading.asOf()), accounts(reading));
    }

    Accounts accounts(Reading reading) {
        var money = rules.money(reading);
        return new Accounts(timeline(reading), day -> money.on(day).holds(MoneyOption.ON_DEBITS), given(reading));
    }
}
