package coop.alveole.query.membership.flag;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.membership.flag.FlagKind;
import coop.alveole.query.membership.flag.FlagView.State;
import coop.alveole.query.shared.Csv;
import coop.alveole.query.shared.Reading;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** « Anomalies » as a spreadsheet: every row of the page and its words, however many there are. */
@Controller
class FlagsCsv {
    private final FlagQueries queries;
    private final FlagRows rows;
    private final MessageSource messages;

    FlagsCsv(FlagQueries queries, FlagRows rows, MessageSource messages) {
        this.queries = queries;
        this.rows = rows;
        this.messages = messages;
    }

    @Allowed(Access.READ_FLAGS)
    @GetMapping("/flags.csv")
    ResponseEntity<byte[]> csv(
            @RequestParam(required = false) @Nullable FlagKind kind,
            @RequestParam(required = false) @Nullable String territory,
            @RequestParam(required = false) @Nullable State state,
            Reading reading,
            Locale reader) {
        var csv = new Csv();
        csv.row(Stream.of("what", "rule", "who", "territory", "fact", "allowed", "acknowledged")
                .map(column -> say("flags." + column, reader))
                .toList());
        queries.flags(new FlagFilter(kind, territory, state == null ? State.OPEN : state), reading.ofList())
                .forEach(flag -> {
                    var row = rows.row(flag, reading, reader);
                    csv.row(
                            say("flag." + flag.kind(), reader),
                            flag.rule(),
                            row.name(),
                            row.territory(),
                            row.fact(),
                            row.limit(),
                            row.acknowledged());
                });
        return csv.reply("anomalies-" + reading.asOf() + ".csv");
    }

    private String say(String key, Locale reader) {
        return messages.getMessage(key, null, reader);
    }
}
