package coop.alveole.command.deadline;

import coop.alveole.domain.accompaniment.AccompanimentEvent;
import coop.alveole.domain.deadline.DeadlineEvent;
import coop.alveole.domain.membership.MembershipEvent;
import coop.alveole.domain.membership.association.AssociationEvent;
import coop.alveole.domain.membership.correction.CorrectionEvent;
import coop.alveole.domain.membership.employment.EmploymentEvent;
import coop.alveole.domain.membership.exit.ExitEvent;
import coop.alveole.domain.membership.integration.IntegrationEvent;
import coop.alveole.domain.membership.joining.JoiningEvent;
import coop.alveole.domain.membership.terms.TermsEvent;
import coop.alveole.domain.people.PersonEvent;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.domain.shared.deadline.SaysDeadlines;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;

/** The to-do list of the daily round. It is not the list that people read: losing either changes nothing of the other. */
public final class ReminderLists implements Fold<ReminderList> {
    @Override
    public Class<ReminderList> document() {
        return ReminderList.class;
    }

    @Override
    public int version() {
        return 23;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(
                MembershipEvent.class,
                TermsEvent.class,
                CorrectionEvent.class,
                JoiningEvent.class,
                AssociationEvent.class,
                ExitEvent.class,
                IntegrationEvent.class,
                EmploymentEvent.class,
                PersonEvent.class,
                AccompanimentEvent.class,
                DeadlineEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        if (event instanceof DeadlineEvent e)
            return Stream.of(e.deadlineId().membershipId().value());
        return SaysDeadlines.of(event, LocalDate.MIN)
                .map(change -> change.membershipId().value())
                .distinct();
    }

    @Override
    public ReminderList empty(String key) {
        return ReminderList.empty(key);
    }

    @Override
    public ReminderList fold(ReminderList list, Recorded<?> recorded) {
        if (recorded.event() instanceof DeadlineEvent event) return list.with(event);
        var recordedOn = LocalDate.ofInstant(recorded.recordedAt(), ZoneOffset.UTC);
        return SaysDeadlines.of(recorded.event(), recordedOn)
                .reduce(list, (known, change) -> known.with(change, recorded.position()), (_, later) -> later);
    }
}
