package coop.alveole.query.membership.flag;

import coop.alveole.query.list.Chip;
import coop.alveole.query.list.Column;
import coop.alveole.query.list.Listed;
import coop.alveole.query.list.Listing;
import coop.alveole.query.list.sheet.Cell;
import coop.alveole.query.membership.flag.FlagView.State;
import coop.alveole.query.membership.flag.FlagsPage.Row;
import coop.alveole.query.shared.Reading;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** « Anomalies » as a list: the gravest first, in the words of the page. */
@Component
class FlagList {
    /** A form holds no more of them: what is left comes once these are acknowledged. */
    private static final int SHOWN = 500;

    private static final List<Column<Line>> COLUMNS = List.of(
            Column.<Line>of("kind", "flags.what", Line::kind).inFiles(),
            Column.<Line>words("rule", "flags.rule", line -> line.flag().rule()).inFiles(),
            Column.words("name", "flags.who", line -> line.row().name()),
            Column.<Line>words(
                            "territory", "flags.territory", line -> line.row().territory())
                    .inFiles(),
            Column.words("fact", "flags.fact", line -> line.row().fact()),
            Column.<Line>day("from", "flags.from", line -> line.flag().from()).inFiles(),
            Column.<Line>words("limit", "flags.allowed", line -> line.row().limit())
                    .counted());
    private static final Column<Line> ACKNOWLEDGED = Column.words(
            "acknowledged", "flags.acknowledged", line -> line.row().acknowledged());

    /** One of them, its kind, and what is said of it. */
    record Line(FlagView flag, Cell.Word kind, Row row) {}

    private final FlagRows rows;
    private final MessageSource messages;

    FlagList(FlagRows rows, MessageSource messages) {
        this.rows = rows;
        this.messages = messages;
    }

    /** Of those in the state that was asked for. */
    Listed<Line> listed(Collection<FlagView> flags, FlagFilter asked, State state, Reading reading, Locale reader) {
        var lines = flags.stream()
                .map(flag -> new Line(
                        flag,
                        new Cell.Word(flag.kind().name(), say("flag." + flag.kind(), reader)),
                        rows.row(flag, reading, reader)))
                .toList();
        return listing(state)
                .of(
                        lines,
                        List.of(
                                Chip.word("kind", "flags.kind", "flag.", asked.kind()),
                                Chip.words("territory", "flags.territory", asked.territory()),
                                Chip.word("state", "flags.state", "flags.state.", asked.state())));
    }

    private static Listing<Line> listing(State state) {
        return new Listing<>(
                "flags",
                "anomalies",
                "flags.title",
                state == State.OPEN ? "flags.count" : "flags.count-acknowledged",
                "flags.none",
                line -> line.flag().id(),
                state == State.OPEN ? COLUMNS : withAcknowledged(),
                SHOWN);
    }

    private static List<Column<Line>> withAcknowledged() {
        return Stream.concat(COLUMNS.stream(), Stream.of(ACKNOWLEDGED)).toList();
    }

    private String say(String key, Locale reader) {
        return messages.getMessage(key, null, reader);
    }
}
