package coop.alveole.command.imports.members;

import coop.alveole.command.imports.differences.Changes;
import coop.alveole.command.imports.differences.Difference;
import coop.alveole.command.imports.differences.Difference.*;
import coop.alveole.command.imports.differences.Here;
import coop.alveole.command.imports.differences.HereOnRecord;
import coop.alveole.command.imports.differences.Moved;
import coop.alveole.command.imports.file.Line;
import coop.alveole.command.shared.Problems;
import coop.alveole.command.shared.Request;
import coop.alveole.command.shared.Request.Mode;
import coop.alveole.domain.divergence.Choice;
import coop.alveole.domain.divergence.DivergenceCommand.NoteDivergence;
import coop.alveole.domain.divergence.DivergenceCommand.SettleDivergence;
import coop.alveole.domain.divergence.Told;
import coop.alveole.domain.divergence.Told.Subject;
import coop.alveole.domain.shared.DivergencesId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.RuleBroken;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One person of the files: what the record says of them, and by what everything told of them is sent. The file of their
 * number is the one kept, unless it was joined to another.
 */
final class OnePerson {
    private final MembershipId file;
    private final MembershipId kept;
    private final HereOnRecord record;
    private final LocalDate today;
    private final Changes changes;
    private final Sender sender;
    private final ImportReport report;

    /** What the files tell of: a contract that they tell no more may have moved. */
    private final Set<Subject> subjects = new HashSet<>();

    /** Read before anything is sent, and again once a contract is corrected: what it says is then said of the right one. */
    private Here here;

    private int sent;

    OnePerson(
            MembershipId file,
            MembershipId kept,
            HereOnRecord record,
            LocalDate today,
            Changes changes,
            Sender sender,
            ImportReport report) {
        this.file = file;
        this.kept = kept;
        this.record = record;
        this.today = today;
        this.changes = changes;
        this.sender = sender;
        this.report = report;
        this.here = record.of(id(), file);
    }

    /** Of the file kept, where the one of that number is joined to it. */
    PersonId id() {
        return kept.personId();
    }

    MembershipId membership() {
        return kept;
    }

    boolean isJoined() {
        return !file.equals(kept);
    }

    Here here() {
        return here;
    }

    void readAgain() {
        here = record.of(id(), file);
    }

    LocalDate today() {
        return today;
    }

    Mode mode() {
        return sender.mode();
    }

    Request sealing() {
        return sender.sealing();
    }

    /** How many commands so far have done something. */
    int sent() {
        return sent;
    }

    void tells(Subject subject) {
        subjects.add(subject);
    }

    /** Whether the record says one of that kind which the files tell no more. */
    boolean lacks(Class<? extends Told> kind) {
        return here.all(kind).anyMatch(each -> !subjects.contains(each.subject()));
    }

    /** Learnt today: the export does not say since when its words hold. */
    Difference follow(Telling telling) {
        return follow(telling, today);
    }

    /** Known since that day. */
    Difference follow(Telling telling, LocalDate day) {
        return follow(telling, news -> send(changes.to(news.told(), news.difference(), id(), day)));
    }

    /** All that is news of the words of one line is one change. */
    void follow(List<Telling> words) {
        var news = news(words);
        if (!news.isEmpty()) send(changes.words(Telling.details(news), id(), today));
    }

    /** And so is all that is news of what one contract says. */
    void followTerms(List<Telling> terms) {
        var news = news(terms);
        if (!news.isEmpty()) send(changes.terms(Telling.terms(news), id()));
    }

    private List<Telling> news(List<Telling> tellings) {
        var news = new ArrayList<Telling>();
        for (var telling : tellings) follow(telling, _ -> news.add(telling));
        return news;
    }

    /** News is followed; what the house has mended, or cannot correct, is noted once, and what agrees again is settled. */
    private Difference follow(Telling read, Consumer<Telling.Against> news) {
        var known = new Moved(here, subjects);
        var telling = read.saying(known.withItsExit(read.told()));
        var told = telling.told();
        var difference = Difference.between(here, told, subjects);
        switch (difference) {
            case New _, Edited _ -> news.accept(new Telling.Against(telling, difference));
            case Mended _ -> diverges(telling, ImportReport.MENDED);
            case Fixed _ -> diverges(telling, ImportReport.FIXED);
            case Same _ ->
                known.openAbout(told)
                        .forEach(
                                open -> send(new SettleDivergence(DivergencesId.of(id()), today, open, Choice.AGREED)));
        }
        return difference;
    }

    private void diverges(Telling telling, String sentence) {
        var known = here.divergences();
        if (!known.isKnown(telling.told())) send(new NoteDivergence(DivergencesId.of(id()), today, telling.told()));
        if (!known.isKeptHere(telling.told())) report.diverges(telling.line(), telling.column(), sentence);
    }

    /** What is refused of a cell is a remark: it costs nobody their place. */
    void attempt(Line line, String column, String refusedAs, Runnable sending) {
        try {
            sending.run();
        } catch (RuleBroken refused) {
            remark(line, column, refusedAs + " : " + Problems.sentence(refused, Locale.FRENCH));
        }
    }

    void send(Object command) {
        sender.send(command);
        sent++;
    }

    void remark(Line line, String column, String sentence) {
        report.remark(line, column, sentence);
    }
}
