package coop.alveole.projection.purchasing;

import coop.alveole.domain.purchasing.PurchaseContent;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.file.SealedFile;
import coop.alveole.domain.shared.trade.TradeDetail;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One purchase through time: what was entered, the supplier's invoice, and what the team said of it. */
public record PurchaseFile(
        String id,
        Optional<ActivityId> activity,
        List<Entered> entries,
        List<Paper> papers,
        List<Turn> turns,
        long version) {
    /** Where it stands. */
    public enum State {
        WAITING,
        RETURNED,
        APPROVED
    }

    public record Entered(LocalDate from, PurchaseContent content, long position) {}

    public record Paper(LocalDate from, SealedFile file, long position) {}

    /** With what the team said, where it gave it back. */
    public record Turn(LocalDate from, State state, List<TradeDetail> comment, long position) {}

    public static PurchaseFile empty(String id) {
        return new PurchaseFile(id, Optional.empty(), List.of(), List.of(), List.of(), -1);
    }

    /** Empty before the day it was entered. */
    public Optional<PurchaseContent> contentOn(LocalDate day) {
        return entries.stream()
                .filter(line -> !line.from().isAfter(day))
                .reduce((_, last) -> last)
                .map(Entered::content);
    }

    public Optional<Turn> turnOn(LocalDate day) {
        return turns.stream().filter(line -> !line.from().isAfter(day)).reduce((_, last) -> last);
    }

    public Optional<SealedFile> paperOn(LocalDate day) {
        return papers.stream()
                .filter(line -> !line.from().isAfter(day))
                .reduce((_, last) -> last)
                .map(Paper::file);
    }

    PurchaseFile of(ActivityId owner) {
        return new PurchaseFile(id, Optional.of(owner), entries, papers, turns, version);
    }

    PurchaseFile with(Entered line) {
        var waits = new Turn(line.from(), State.WAITING, List.of(), line.position());
        return new PurchaseFile(id, activity, and(entries, line), papers, and(turns, waits), version + 1);
    }

    PurchaseFile with(Paper line) {
        return new PurchaseFile(id, activity, entries, and(papers, line), turns, version + 1);
    }

    PurchaseFile with(Turn line) {
        return new PurchaseFile(id, activity, entries, papers, and(turns, line), version + 1);
    }

    private static <L> List<L> and(List<L> known, L line) {
        return Stream.concat(known.stream(), Stream.of(line)).toList();
    }
}
