package coop.alveole.query.deadline;

import coop.alveole.domain.deadline.ActBy;
import coop.alveole.domain.deadline.Assemblies;
import coop.alveole.domain.deadline.Assemblies.Dated;
import coop.alveole.domain.shared.AssemblyId;
import coop.alveole.domain.shared.AssemblyKind;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.projection.deadline.DeadlineSchedule;
import coop.alveole.query.governance.AssemblyCalendar;
import coop.alveole.query.governance.AssemblyView;
import coop.alveole.query.houserules.OurRules;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The last day to act (H12) for each last day to become an associate, with the assemblies and the rules of the house as
 * they are on the day asked. Nothing of it is kept: an assembly dated, moved or cancelled moves it at the next question.
 */
@Component
public class DaysToAct {
    private static final AssemblyId SUPPOSED = new AssemblyId("assembly-00000000-0000-4000-8000-000000000000");

    private final AssemblyCalendar calendar;
    private final OurRules rules;
    private final Resident<DeadlineSchedule> schedules;

    DaysToAct(AssemblyCalendar calendar, OurRules rules, Resident<DeadlineSchedule> schedules) {
        this.calendar = calendar;
        this.rules = rules;
        this.schedules = schedules;
    }

    /** For one person, by the day to become an associate. */
    public ActBy of(MembershipId id, LocalDate associateBy, Reading reading) {
        var appliedOn =
                schedules.find(id.value()).flatMap(known -> known.waits().appliedOn(reading.asOf()));
        return on(reading).of(associateBy, appliedOn);
    }

    /** From the last day to become an associate, and from the day of the candidacy if there is one, to the last day to act. */
    public interface ToAct {
        ActBy of(LocalDate associateBy, Optional<LocalDate> appliedOn);
    }

    /** Asked once for a whole list. */
    public ToAct on(Reading reading) {
        return on(reading, Optional.empty());
    }

    /** As if one more were dated, for that day: nothing of it is recorded. */
    public ToAct on(Reading reading, Optional<LocalDate> supposed) {
        var ours = rules.file(reading);
        var parameters = ours.parametersAt(reading.asOf());
        var assemblies = new Assemblies(
                Stream.concat(
                                calendar.standing(reading).stream().map(DaysToAct::dated),
                                supposed.stream().map(day -> new Dated(SUPPOSED, AssemblyKind.ORDINARY, day)))
                        .toList(),
                ours.yearEndAt(reading.asOf()));
        return (associateBy, appliedOn) -> ActBy.of(associateBy, reading.asOf(), assemblies, parameters, appliedOn);
    }

    /** So many months before the last day to act somebody is reminded of it. */
    List<Integer> alertLeadMonths(Reading reading) {
        return rules.file(reading).parametersAt(reading.asOf()).alertLeadMonths();
    }

    private static Dated dated(AssemblyView view) {
        return new Dated(new AssemblyId(view.id()), view.kind(), view.heldOn());
    }
}
