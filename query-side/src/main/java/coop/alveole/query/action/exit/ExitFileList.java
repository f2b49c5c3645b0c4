package coop.alveole.query.action.exit;

import coop.alveole.domain.shared.MembershipId;
import coop.alveole.query.list.Column;
import coop.alveole.query.list.Listed;
import coop.alveole.query.list.Listing;
import coop.alveole.query.people.Directory;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** « Dossiers de sortie » as a list: those that are open first. */
@Component
class ExitFileList {
    record Row(
            String membershipId,
            String name,
            String territory,
            LocalDate lastDay,
            String state,
            @Nullable LocalDate nextDueOn) {}

    private static final Listing<Row> FILES = new Listing<>(
            "exit-files",
            "dossiers-de-sortie",
            "exit-file.list",
            "exit-file.count",
            "exit-file.none",
            row -> row.membershipId() + "_" + row.lastDay(),
            List.of(
                    Column.words("name", "deadlines.who", Row::name),
                    Column.words("territory", "deadlines.territory", Row::territory),
                    Column.day("lastDay", "exit-file.last-day", Row::lastDay),
                    Column.<Row>words("state", "exit-file.state", Row::state).counted(),
                    Column.<Row>day("nextDueOn", "exit-file.next", Row::nextDueOn)
                            .counted()));

    private final ExitFileQueries queries;
    private final Directory directory;
    private final MessageSource messages;

    ExitFileList(ExitFileQueries queries, Directory directory, MessageSource messages) {
        this.queries = queries;
        this.directory = directory;
        this.messages = messages;
    }

    Listed<Row> listed(Reading reading, Locale reader) {
        return FILES.of(
                queries.all(reading.ofList()).stream()
                        .map(file -> row(file, reading, reader))
                        .toList(),
                List.of());
    }

    /** « 4 lignes sur 10 réglées », or « clos le 12/03/2027 ». */
    String state(ExitFileView file, Locale reader) {
        var closedOn = file.closedOn();
        return closedOn == null
                ? say("exit-file.settled", reader, file.settled(), file.lines().size())
                : say("exit-file.closed", reader, French.day(closedOn));
    }

    private Row row(ExitFileView file, Reading reading, Locale reader) {
        return new Row(
                file.membershipId(),
                directory.nameOf(new MembershipId(file.membershipId()).personId(), reading),
                file.territory(),
                file.lastDay(),
                state(file, reader),
                file.nextDueOn());
    }

    private String say(String key, Locale reader, Object... values) {
        return messages.getMessage(key, values, reader);
    }
}
