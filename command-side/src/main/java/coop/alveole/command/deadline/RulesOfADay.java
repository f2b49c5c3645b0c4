package coop.alveole.command.deadline;

import coop.alveole.domain.deadline.ActBy;
import coop.alveole.domain.deadline.Assemblies;
import coop.alveole.domain.deadline.ReminderPlan;
import coop.alveole.domain.shared.DeadlineKind;
import coop.alveole.domain.shared.MembershipParameters;
import coop.alveole.domain.shared.deadline.Wait;
import coop.alveole.domain.shared.deadline.Waits;
import java.time.LocalDate;

/** What the round of one day counts with: the assemblies and the choices of the house, as they were that day. */
record RulesOfADay(LocalDate day, Assemblies assemblies, MembershipParameters parameters) {
    /** The last day on which what is waited for can still be brought about (H12). */
    LocalDate actBy(Wait wait, Waits all) {
        return wait.kind() == DeadlineKind.ASSOCIATION
                ? ActBy.of(wait.dueOn(), day, assemblies, parameters, all.appliedOn(day))
                        .actBy()
                : wait.dueOn();
    }

    ReminderPlan plan(DeadlineKind kind) {
        return ReminderPlan.of(kind, parameters.alertLeadMonths());
    }
}
