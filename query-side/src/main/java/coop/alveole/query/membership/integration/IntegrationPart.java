package coop.alveole.query.membership.integration;

import static coop.alveole.query.membership.parts.Action.Field.*;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.membership.integration.ContractPath;
import coop.alveole.domain.membership.integration.DeclineReason;
import coop.alveole.domain.membership.integration.Prerequisite;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.query.membership.parts.Action;
import coop.alveole.query.membership.parts.FilePart;
import coop.alveole.query.membership.parts.PartOrder;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the file: the steps of the way in, what is missing, and what may be recorded next. */
@Component
@Order(PartOrder.INTEGRATION)
class IntegrationPart implements FilePart {
    private final IntegrationQueries queries;
    private final MessageSource messages;

    IntegrationPart(IntegrationQueries queries, MessageSource messages) {
        this.queries = queries;
        this.messages = messages;
    }

    @Override
    public boolean isOfPeopleAlone() {
        return true;
    }

    @Override
    public Optional<Part> of(MembershipId id, Reading reading, Locale reader) {
        return queries.integration(id, reading)
                .map(view -> Part.named("integration")
                        .remarks(remarks(view, reader))
                        .table(steps(view, reader))
                        .actions(actions(id, view, reading)));
    }

    private List<String> remarks(IntegrationView view, Locale reader) {
        var remarks = new ArrayList<String>();
        if (view.declinedOn() != null) remarks.add(say(reader, "integration.declined", French.day(view.declinedOn())));
        view.missing().forEach(each -> remarks.add(say(reader, "integration.missing." + each)));
        view.missedAtEntry().forEach(each -> remarks.add(say(reader, "integration.missed." + each)));
        return remarks;
    }

    private Table steps(IntegrationView view, Locale reader) {
        return Table.of(
                "integration.steps",
                List.of("integration.on", "integration.step", "integration.what", "integration.words"),
                view.steps(),
                step -> row(step, reader));
    }

    private List<String> row(IntegrationView.Step step, Locale reader) {
        var what = step.what() == null
                ? ""
                : switch (step.kind()) {
                    case DIAGNOSTIC, DECLINED, PAST_DECLINED, WAIVED -> say(reader, "choice." + step.what());
                    case REFERRER, INFORMATION_MEETING, ORIENTATION_COMMITTEE, REOPENED -> step.what();
                };
        var words = step.words() == null ? "" : step.words().text();
        return List.of(French.day(step.on()), say(reader, "integration.kind." + step.kind()), what, words);
    }

    private static List<Action> actions(MembershipId id, IntegrationView view, Reading reading) {
        var person = id.personId();
        var recorded =
                reading.viewer().may(Access.RECORD_INTEGRATION, person) ? recorded(id, view) : Stream.<Action>empty();
        boolean mayWaive = !view.missing().isEmpty()
                && view.declinedOn() == null
                && reading.viewer().may(Access.WAIVE_PREREQUISITE, person);
        return Stream.concat(recorded, mayWaive ? Stream.of(waive(id)) : Stream.empty())
                .toList();
    }

    private static Stream<Action> recorded(MembershipId id, IntegrationView view) {
        var steps = Stream.of(
                Action.of(id, "record-referrer", day("referredOn"), text("organisation")),
                Action.of(id, "attend-information-meeting", day("heldOn"), text("handbook")),
                Action.of(id, "attend-orientation-committee", day("heldOn"), text("territory")),
                Action.of(
                        id,
                        "hold-diagnostic",
                        day("heldOn"),
                        choice("choice", ContractPath.values()),
                        optionalWords("needs")));
        if (view.enteredOn() != null)
            return Stream.concat(
                    steps,
                    Stream.of(Action.of(
                            id,
                            "record-past-decline",
                            day("declinedOn"),
                            choice("reason", DeclineReason.values()),
                            optionalWords("motive"))));
        var decision = view.declinedOn() == null
                ? Action.of(
                        id,
                        "decline-entry",
                        day("declinedOn"),
                        choice("reason", DeclineReason.values()),
                        optionalWords("motive"))
                : Action.of(id, "reopen-entry", day("reopenedOn"));
        return Stream.concat(steps, Stream.of(decision));
    }

    private static Action waive(MembershipId id) {
        return Action.of(
                id,
                "waive-prerequisite",
                day("waivedOn"),
                choice("prerequisite", Prerequisite.values()),
                words("motive"));
    }

    private String say(Locale reader, String key, Object... values) {
        return messages.getMessage(key, values, reader);
    }
}
