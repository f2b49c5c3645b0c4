package coop.alveole.command.deadline;

import coop.alveole.domain.deadline.DeadlineCommand;
import coop.alveole.domain.deadline.DeadlineCommand.*;
import coop.alveole.domain.deadline.FollowUp;
import coop.alveole.domain.deadline.ProposedStep;
import coop.alveole.domain.shared.DeadlineId;
import coop.alveole.domain.shared.DeadlineKind;
import coop.alveole.domain.shared.deadline.Wait;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** What is to be recorded about one membership on one day: it depends on that day and on nothing else. */
final class RoundOfAFile {
    /** A command, and what makes it the same command whenever it is sent. */
    record Task(String route, String key, DeadlineCommand command) {}

    private final ReminderList list;
    private final RulesOfADay rules;
    private final LocalDate day;

    RoundOfAFile(ReminderList list, RulesOfADay rules) {
        this.list = list;
        this.rules = rules;
        this.day = rules.day();
    }

    Stream<Task> tasks() {
        return list.waits().openOn(day).stream()
                .filter(wait -> !followUp(wait).isClosedOn(day))
                .flatMap(wait -> Stream.concat(reminder(wait).stream(), proposal(wait).stream()));
    }

    private Optional<Task> reminder(Wait wait) {
        if (followUp(wait).isQuietOn(day)) return Optional.empty();
        var limit = rules.actBy(wait, list.waits());
        return rules.plan(wait.kind())
                .dueOn(day, limit)
                .filter(lead -> followUp(wait).wants(lead, limit))
                .map(lead -> new Task(
                        "automation/remind",
                        id(wait) + "+" + lead.count() + lead.unit(),
                        new RemindOfDeadline(id(wait), day, limit, lead)));
    }

    /** Of the steps whose day has come, the last: the others have lost their sense. */
    private Optional<Task> proposal(Wait wait) {
        if (wait.kind() != DeadlineKind.ASSOCIATION) return Optional.empty();
        return Stream.of(ProposedStep.values())
                .filter(step -> !dayOf(step, wait).isAfter(day))
                .reduce((_, later) -> later)
                .filter(step -> !followUp(wait).proposed(LocalDate.MAX).contains(step))
                .map(step ->
                        new Task("automation/propose", id(wait) + "+" + step, new ProposeStep(id(wait), day, step)));
    }

    private LocalDate dayOf(ProposedStep step, Wait wait) {
        return switch (step) {
            case INTERVIEW ->
                rules.actBy(wait, list.waits()).minusDays(rules.parameters().interviewLeadDays());
            case LETTER -> rules.actBy(wait, list.waits());
            case CONFIRM_END -> wait.dueOn().plusDays(1);
        };
    }

    private FollowUp followUp(Wait wait) {
        return list.followUp(id(wait));
    }

    private DeadlineId id(Wait wait) {
        return DeadlineId.of(list.membershipId(), wait.kind(), wait.dueOn());
    }
}
