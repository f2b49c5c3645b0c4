package coop.alveole.command.imports.members;

import static coop.alveole.domain.shared.RequestRule.KEY_USED_OTHERWISE;

import coop.alveole.command.imports.differences.Changes;
import coop.alveole.command.imports.differences.Difference;
import coop.alveole.command.imports.differences.Difference.*;
import coop.alveole.command.imports.differences.Here;
import coop.alveole.command.imports.file.Line;
import coop.alveole.command.shared.Outcome;
import coop.alveole.command.shared.Problems;
import coop.alveole.command.shared.Request;
import coop.alveole.command.shared.Request.Mode;
import coop.alveole.domain.divergence.Choice;
import coop.alveole.domain.divergence.DivergenceCommand.NoteDivergence;
import coop.alveole.domain.divergence.DivergenceCommand.SettleDivergence;
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

/** One person of the files: what the record says of them, and by what everything told of them is sent. */
final class OnePerson {
    private static final String KEPT = "a changé depuis qu'elle est reprise : ce qui est inscrit reste.";

    private final String identifier;
    private final Here here;
    private final LocalDate today;
    private final ImportKeys keys;
    private final Changes changes;
    private final Sender sender;
    private final ImportReport report;

    /** What the files tell of: a contract that they tell no more may have moved. */
    private final Set<Subject> subjects = new HashSet<>();

    private int sent;

    OnePerson(
            String identifier,
            Here here,
            LocalDate today,
            ImportKeys keys,
            Changes changes,
            Sender sender,
            ImportReport report) {
        this.identifier = identifier;
        this.here = here;
        this.today = today;
        this.keys = keys;
        this.changes = changes;
        this.sender = sender;
        this.report = report;
    }

    PersonId id() {
        return keys.person(identifier);
    }

    MembershipId membership() {
        return MembershipId.of(id());
    }

    Here here() {
        return here;
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

    /** Learnt today: the export does not say since when its words hold. */
    void follow(Telling telling) {
        follow(telling, today);
    }

    /** Known since that day. */
    void follow(Telling telling, LocalDate day) {
        follow(telling, difference -> send(changes.to(telling.told(), difference, id(), day)));
    }

    /** All that is news of the words of one line is one change. */
    void follow(List<Telling> words) {
        var news = new ArrayList<Telling>();
        for (var telling : words) follow(telling, _ -> news.add(telling));
        if (!news.isEmpty()) send(changes.words(Telling.details(news), id(), today));
    }

    /** News is followed; what the house has mended is noted once, and what agrees again is settled. */
    private void follow(Telling telling, Consumer<Difference> news) {
        var told = telling.told();
        var difference = Difference.between(here, told, subjects);
        var divergences = DivergencesId.of(id());
        switch (difference) {
            case New _, Edited _ -> news.accept(difference);
            case Mended _ -> {
                if (!here.divergences().isKnown(told)) send(new NoteDivergence(divergences, today, told));
                if (!here.divergences().isKeptHere(told)) report.diverges(telling.line(), telling.column());
            }
            case Same _ ->
                here.divergences()
                        .openOn(told.subject())
                        .ifPresent(_ -> send(new SettleDivergence(divergences, today, told.subject(), Choice.AGREED)));
        }
    }

    /** What is refused of a cell is a remark: it costs nobody their place. */
    void attempt(Line line, String column, String refusedAs, Runnable sending) {
        try {
            sending.run();
        } catch (RuleBroken refused) {
            boolean edited = refused.rule() == KEY_USED_OTHERWISE;
            remark(line, column, edited ? KEPT : refusedAs + " : " + Problems.sentence(refused, Locale.FRENCH));
        }
    }

    void send(Object command) {
        sender.send(command);
        sent++;
    }

    /** For what has no difference to be told by: under a key made of the step, and vouching for what was read. */
    void sendOnce(Object command, String step, String content) {
        if (!(sender.send(command, keys.step(identifier, step), content) instanceof Outcome.Repeated)) sent++;
    }

    void remark(Line line, String column, String sentence) {
        report.remark(line, column, sentence);
    }
}
