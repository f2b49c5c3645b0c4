package coop.alveole.projection.deadline;

import coop.alveole.domain.accompaniment.AccompanimentEvent;
import coop.alveole.domain.membership.MembershipEvent;
import coop.alveole.domain.membership.association.AssociationEvent;
import coop.alveole.domain.membership.correction.CorrectionEvent;
import coop.alveole.domain.membership.employment.EmploymentEvent;
import coop.alveole.domain.membership.exit.ExitEvent;
import coop.alveole.domain.membership.integration.IntegrationEvent;
import coop.alveole.domain.membership.joining.JoiningEvent;
import coop.alveole.domain.membership.organisation.OrganisationEvent;
import coop.alveole.domain.membership.terms.TermsEvent;
import coop.alveole.domain.people.PersonEvent;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.domain.shared.deadline.SaysDeadlines;
import coop.alveole.domain.shared.deadline.Waits;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;

/** What does each membership wait for, and until when? Each feature says what its own events mean. */
public final class DeadlineSchedules implements Fold<DeadlineSchedule> {
    @Override
    public Class<DeadlineSchedule> document() {
        return DeadlineSchedule.class;
    }

    @Override
    public int version() {
        return 24;
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
                OrganisationEvent.class,
                PersonEvent.class,
                AccompanimentEvent.class);
    }

    /** Only what says something of a deadline makes a document: who waits for nothing has none. */
    @Override
    public Stream<String> keys(Object event) {
        return SaysDeadlines.of(event, LocalDate.MIN)
                .map(change -> change.membershipId().value())
                .distinct();
    }

    @Override
    public DeadlineSchedule empty(String key) {
        return new DeadlineSchedule(key, Waits.NONE);
    }

    @Override
    public DeadlineSchedule fold(DeadlineSchedule schedule, Recorded<?> recorded) {
        var recordedOn = LocalDate.ofInstant(recorded.recordedAt(), ZoneOffset.UTC);
        return SaysDeadlines.of(recorded.event(), recordedOn)
                .reduce(
                        schedule,
                        (known, change) ->
                                new DeadlineSchedule(known.id(), known.waits().with(change, recorded.position())),
                        (_, later) -> later);
    }
}
