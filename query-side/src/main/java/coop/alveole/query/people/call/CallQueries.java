package coop.alveole.query.people.call;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.projection.people.CallLog;
import coop.alveole.projection.people.CallLog.Call;
import coop.alveole.projection.people.CallLogs;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.shared.AsKnown;
import coop.alveole.query.shared.KeyRing;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Words;
import coop.alveole.query.worklist.Colleagues;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is asked about the calls with one person, for those who may note one. */
@Component
public class CallQueries {
    private final Documents<CallLog> logs;
    private final AsKnown asKnown;
    private final KeyRing keys;
    private final Colleagues colleagues;

    CallQueries(Documents<CallLog> logs, AsKnown asKnown, KeyRing keys, Colleagues colleagues) {
        this.logs = logs;
        this.asKnown = asKnown;
        this.keys = keys;
        this.colleagues = colleagues;
    }

    /** The newest first. Whoever may note a call may read those of before: they are contact, and of their reach. */
    List<CallView> calls(PersonId person, Reading reading, Locale reader) {
        if (!reading.viewer().may(Access.NOTE_CALL, person)) return List.of();
        return asKnown.find(logs, new CallLogs(), person.value(), reading).stream()
                .flatMap(log -> log.at(reading.asOf()).stream())
                .map(call -> view(call, reader))
                .toList();
    }

    /**
     * Still sealed: whoever opens them judges who may read them. Those taken back too, unless it was because they were never
     * theirs: what somebody else said is handed to nobody.
     */
    public Stream<Call> held(PersonId person, Reading reading) {
        return all(person, reading)
                .filter(call -> call.reason() == null || call.reason().isTheirs());
    }

    /** The days of those that nobody took back. */
    public Stream<LocalDate> contacts(PersonId person, Reading reading) {
        return all(person, reading).filter(call -> call.withdrawnOn() == null).map(Call::on);
    }

    private Stream<Call> all(PersonId person, Reading reading) {
        return asKnown.find(logs, new CallLogs(), person.value(), reading).stream()
                .flatMap(log -> log.calls().stream());
    }

    private CallView view(Call call, Locale reader) {
        var detail = call.note();
        var note = keys.open(detail.text(), detail.field()).map(Words::of).orElse(Words.ERASED);
        return new CallView(call.number(), call.on(), note, colleagues.author(call.notedBy(), reader));
    }
}
