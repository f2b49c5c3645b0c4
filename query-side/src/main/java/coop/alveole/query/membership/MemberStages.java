package coop.alveole.query.membership;

import coop.alveole.query.chart.Chart;
import coop.alveole.query.membership.MemberQueries.Filter;
import coop.alveole.query.membership.path.Stage;
import coop.alveole.query.membership.path.Stages;
import coop.alveole.query.shared.Reading;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** « Étapes du parcours » of the directory: of all that were asked for, whichever step is looked at. */
@Component
class MemberStages {
    private final MemberQueries queries;
    private final Stages stages;

    MemberStages(MemberQueries queries, Stages stages) {
        this.queries = queries;
        this.stages = stages;
    }

    /** Each step leads to those who are there, on the day that was {@code dated}, if one was. */
    Chart chart(Filter filter, @Nullable String dated, Reading reading, Locale reader) {
        stages.waitFor(reading);
        var reached = queries.everybody(filter, reading).stream()
                .map(member -> stages.of(member.id(), member.standing(), reading.asOf()))
                .toList();
        return stages.chart(reached, stage -> address(filter, stage, dated), reading, reader);
    }

    private static String address(Filter filter, Stage stage, @Nullable String dated) {
        var address = UriComponentsBuilder.fromPath("/members").queryParam("step", stage);
        put(address, "q", filter.name());
        put(address, "territory", filter.territory());
        put(address, "asOf", dated);
        return address.build(true).toUriString();
    }

    private static void put(UriComponentsBuilder address, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) address.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8));
    }
}
