package coop.alveole.query.billing.entries;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.billing.chart.Auxiliaries;
import coop.alveole.domain.billing.chart.ExportEncoding;
import coop.alveole.domain.billing.chart.ExportFlavour;
import coop.alveole.query.billing.customer.SellingActivities;
import coop.alveole.query.billing.entries.AccountRows.Row;
import coop.alveole.query.shared.Reading;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The accounts, journals and codes of a day. */
@RestController
@RequestMapping("/api/v1/chart-of-accounts")
class ChartApi {
    record CodeView(String use, String code, AccountRows.Origin origin) {
        static CodeView of(Row row) {
            return new CodeView(row.key(), row.code(), row.origin());
        }
    }

    record ChartView(ExportFlavour flavour, ExportEncoding encoding, Auxiliaries auxiliaries, List<CodeView> codes) {}

    private final EntriesQueries queries;
    private final SellingActivities activities;
    private final AccountWords words;

    ChartApi(EntriesQueries queries, SellingActivities activities, AccountWords words) {
        this.queries = queries;
        this.activities = activities;
        this.words = words;
    }

    @Allowed(Access.READ_ENTRIES)
    @GetMapping
    ChartView chart(Reading reading, Locale reader) {
        var chart = queries.timeline(reading.ofList()).on(reading.asOf());
        var rows = new AccountRows(chart, queries.given(reading), words.of(reading, reader));
        var codes = rows.groups(activities.names(reading).keySet(), List.of()).stream()
                .flatMap(group -> group.rows().stream())
                .map(CodeView::of)
                .toList();
        return new ChartView(chart.flavour(), chart.encoding(), chart.auxiliaries(), codes);
    }
}
