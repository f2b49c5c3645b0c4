package coop.alveole.query.deadline.calendar;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.DeadlineKind;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.deadline.Wait;
import coop.alveole.projection.deadline.DeadlineSchedule;
import coop.alveole.projection.membership.MemberFile;
import coop.alveole.projection.membership.association.AssociationFile;
import coop.alveole.projection.membership.association.AssociationFile.Line;
import coop.alveole.projection.membership.association.AssociationFile.Progress;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.deadline.DaysToAct;
import coop.alveole.query.deadline.calendar.Candidate.State;
import coop.alveole.query.membership.placement.Placements;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who has to become an associate, on any day: computed from the files that are in memory, nothing of it is kept. */
@Component
class CandidateQueries {
    /** So long an associate stays on the list, so that it also tells what was achieved. */
    private static final int MONTHS_OF_ASSOCIATES = 12;

    private final List<Documents<?>> documents;
    private final Resident<DeadlineSchedule> schedules;
    private final Resident<AssociationFile> associations;
    private final Resident<MemberFile> members;
    private final Placements placements;
    private final DaysToAct days;

    CandidateQueries(
            Documents<DeadlineSchedule> schedules,
            Resident<DeadlineSchedule> residentSchedules,
            Documents<AssociationFile> associations,
            Resident<AssociationFile> residentAssociations,
            Documents<MemberFile> members,
            Resident<MemberFile> residentMembers,
            Placements placements,
            DaysToAct days) {
        this.documents = List.of(schedules, associations, members);
        this.schedules = residentSchedules;
        this.associations = residentAssociations;
        this.members = residentMembers;
        this.placements = placements;
        this.days = days;
    }

    /** Within reach of whoever asks, the most pressing first. */
    List<Candidate> all(CandidateFilter filter, Reading reading) {
        documents.forEach(reading::waitFor);
        placements.waitFor(reading);
        var toAct = days.on(reading, Optional.ofNullable(filter.supposed()));
        return schedules.rows().stream()
                .filter(schedule -> reading.viewer()
                        .may(Access.READ_MEMBERS, schedule.membershipId().personId()))
                .flatMap(schedule ->
                        waiting(schedule, reading.asOf()).map(wait -> candidate(schedule, wait, toAct, reading.asOf())))
                .filter(filter::isOfTheTerritory)
                .sorted(Candidate.MOST_PRESSING_FIRST)
                .toList();
    }

    private static Stream<Wait> waiting(DeadlineSchedule schedule, LocalDate asOf) {
        var open = schedule.openOn(asOf).stream().filter(wait -> wait.kind() == DeadlineKind.ASSOCIATION);
        var met = schedule.at(asOf, DeadlineKind.ASSOCIATION).stream()
                .filter(wait -> wait.state() == Wait.State.MET)
                .filter(wait -> wait.from().isAfter(asOf.minusMonths(MONTHS_OF_ASSOCIATES)));
        return Stream.concat(open, met);
    }

    private Candidate candidate(DeadlineSchedule schedule, Wait wait, DaysToAct.ToAct toAct, LocalDate asOf) {
        var member = members.find(schedule.id());
        var line = associations.find(schedule.id()).flatMap(file -> file.at(asOf));
        var state = state(wait, line, asOf);
        var act = toAct.of(wait.dueOn(), schedule.waits().appliedOn(asOf));
        return new Candidate(
                schedule.membershipId(),
                territory(schedule, member, asOf),
                member.flatMap(file -> firstContract(file, asOf)).orElse(null),
                wait.dueOn(),
                wait.warnOn(),
                state == State.ASSOCIATE ? null : act,
                state,
                stateOn(state, wait, line));
    }

    private static State state(Wait wait, Optional<Line> line, LocalDate asOf) {
        if (wait.state() == Wait.State.MET) return State.ASSOCIATE;
        if (wait.dueOn().isBefore(asOf)) return State.CONTRACT_ENDS;
        return line.map(Line::progress).map(CandidateQueries::state).orElse(State.TO_INFORM);
    }

    /** Whoever was an associate under an earlier contract begins again. */
    private static State state(Progress progress) {
        return switch (progress) {
            case CANDIDATE -> State.CANDIDATE;
            case REFUSED -> State.REFUSED;
            case ELECTED -> State.ELECTED;
            case WITHDRAWN, LAPSED, ASSOCIATE, ENDED -> State.TO_INFORM;
        };
    }

    private static LocalDate stateOn(State state, Wait wait, Optional<Line> line) {
        return switch (state) {
            case ASSOCIATE -> wait.from();
            case CANDIDATE, REFUSED -> line.map(Line::since).orElse(wait.from());
            case TO_INFORM, ELECTED, CONTRACT_ENDS -> wait.dueOn();
        };
    }

    private String territory(DeadlineSchedule schedule, Optional<MemberFile> member, LocalDate asOf) {
        return placements
                .territoryOn(schedule.id(), asOf)
                .or(() -> member.map(MemberFile::territory))
                .map(Label::text)
                .orElse("");
    }

    private static Optional<LocalDate> firstContract(MemberFile member, LocalDate asOf) {
        return member.contracts().stream()
                .map(MemberFile.Contract::startsOn)
                .filter(day -> !day.isAfter(asOf))
                .min(LocalDate::compareTo);
    }
}
