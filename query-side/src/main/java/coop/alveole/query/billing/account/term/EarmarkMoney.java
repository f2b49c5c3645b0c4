package coop.alveole.query.billing.account.term;

import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.EarmarksId;
import coop.alveole.projection.earmark.EarmarkFile;
import coop.alveole.projection.earmark.EarmarkFile.Kind;
import coop.alveole.projection.earmark.EarmarkFile.Turn;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.billing.account.term.AccountFact.Origin;
import coop.alveole.query.shared.KeyRing;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Words;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What an activity set aside, and what came back. */
@Component
public class EarmarkMoney {
    private final Documents<EarmarkFile> files;
    private final KeyRing keys;

    EarmarkMoney(Documents<EarmarkFile> files, KeyRing keys) {
        this.files = files;
        this.keys = keys;
    }

    public Stream<AccountFact> of(ActivityId activity, Reading reading) {
        var turns = file(activity, reading).stream()
                .flatMap(file -> file.turns().stream())
                .toList();
        return turns.stream()
                .filter(turn -> KnownBy.of(turn.on(), turn.position(), reading))
                .map(turn -> fact(turn, motive(turn, turns)));
    }

    /** An earmark that is still set aside, among which one may be released. */
    public record Held(int earmark, Turn turn, String motive) {}

    public List<Held> held(ActivityId activity, Reading reading) {
        var held = new HashMap<Integer, Turn>();
        var turns = file(activity, reading).stream()
                .flatMap(file -> file.turns().stream())
                .filter(turn -> KnownBy.of(turn.on(), turn.position(), reading))
                .toList();
        for (var turn : turns)
            if (turn.kind() == Kind.SET_ASIDE) held.put(turn.earmark(), turn);
            else held.remove(turn.earmark());
        return held.values().stream()
                .map(turn -> new Held(turn.earmark(), turn, motive(turn, turns)))
                .toList();
    }

    private Optional<EarmarkFile> file(ActivityId activity, Reading reading) {
        reading.waitFor(files);
        return files.find(EarmarksId.of(activity).value());
    }

    /** Of the one that is released, what it prepared. */
    private String motive(Turn turn, List<Turn> turns) {
        return turns.stream()
                .filter(each -> each.earmark() == turn.earmark() && each.kind() == Kind.SET_ASIDE)
                .flatMap(each -> each.motive().stream())
                .findFirst()
                .flatMap(keys::open)
                .orElseGet(Words.ERASED::text);
    }

    private static AccountFact fact(Turn turn, String motive) {
        boolean isReleased = turn.kind() == Kind.RELEASED;
        return new AccountFact(
                Term.SET_ASIDE,
                new Origin.OfEarmark(turn.earmark(), motive, isReleased),
                turn.on(),
                YearMonth.from(turn.on()),
                isReleased ? turn.amount() : turn.amount().negated(),
                turn.position());
    }
}
