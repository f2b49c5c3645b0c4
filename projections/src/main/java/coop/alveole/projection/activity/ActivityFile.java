package coop.alveole.projection.activity;

import coop.alveole.domain.activity.Share;
import coop.alveole.domain.activity.Splits;
import coop.alveole.domain.activity.Splits.Split;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.PersonalField;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** One activity through time; of two lines of one day, the last recorded is right. */
public record ActivityFile(
        String id,
        LocalDate openedOn,
        List<Sector> sectors,
        List<Said> words,
        Splits splits,
        List<MembershipId> everyHolder,
        List<Turn> turns,
        long version) {
    /** Where an activity stands. */
    public enum State {
        OPEN,
        /** « En règlement »: what was begun is finished and paid. */
        IN_SETTLEMENT,
        CLOSED
    }

    public record Sector(LocalDate from, Label sector, long position) {}

    public record Said(LocalDate from, PersonalDetail detail, long position) {}

    public record Turn(LocalDate from, State state, long position) {}

    public Optional<Sector> sectorOn(LocalDate day) {
        return on(day, sectors.stream(), Sector::from);
    }

    public Optional<Split> splitOn(LocalDate day) {
        return splits.on(day);
    }

    public Optional<Turn> stateOn(LocalDate day) {
        return on(day, turns.stream(), Turn::from);
    }

    /** What is said of it that day, sealed. */
    public Map<PersonalField, PersonalDetail> wordsOn(LocalDate day) {
        var said = new EnumMap<PersonalField, PersonalDetail>(PersonalField.class);
        for (var field : PersonalField.values())
            on(day, words.stream().filter(word -> word.detail().field() == field), Said::from)
                    .ifPresent(word -> said.put(field, word.detail()));
        return said;
    }

    /** Whether it is shown on the file of this holder: held that day or, in settlement, held by them last. */
    public boolean concerns(MembershipId holder, LocalDate day) {
        return splits.concern(holder, day);
    }

    ActivityFile with(Sector sector) {
        return new ActivityFile(
                id, openedOn, and(sectors, List.of(sector)), words, splits, everyHolder, turns, version);
    }

    ActivityFile saying(List<Said> more) {
        return new ActivityFile(id, openedOn, sectors, and(words, more), splits, everyHolder, turns, version);
    }

    /** Whoever was ever named is remembered: all of them may read it. */
    ActivityFile with(Splits next) {
        var holders =
                next.lines().stream().flatMap(split -> split.shares().stream()).map(Share::holder);
        var every = Stream.concat(everyHolder.stream(), holders).distinct().toList();
        return new ActivityFile(id, openedOn, sectors, words, next, every, turns, version);
    }

    ActivityFile with(Turn turn) {
        return new ActivityFile(id, openedOn, sectors, words, splits, everyHolder, and(turns, List.of(turn)), version);
    }

    ActivityFile opened(LocalDate day) {
        return new ActivityFile(id, day, sectors, words, splits, everyHolder, turns, version);
    }

    /** After one more event. */
    ActivityFile grown() {
        return new ActivityFile(id, openedOn, sectors, words, splits, everyHolder, turns, version + 1);
    }

    private static <L> Optional<L> on(LocalDate day, Stream<L> lines, Function<L, LocalDate> from) {
        return lines.filter(line -> !from.apply(line).isAfter(day))
                .reduce((one, next) -> from.apply(next).isBefore(from.apply(one)) ? one : next);
    }

    private static <L> List<L> and(List<L> known, List<L> more) {
        return Stream.concat(known.stream(), more.stream()).toList();
    }
}
