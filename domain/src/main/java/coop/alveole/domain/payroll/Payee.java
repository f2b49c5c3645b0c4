package coop.alveole.domain.payroll;

import static coop.alveole.domain.payroll.PayrollRule.*;

import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.RuleBroken;
import java.util.List;
import java.util.Optional;

/** Whom a line of a payroll file is about: the activity that bears the cost and, where it is told, the person. */
public record Payee(ActivityId activityId, List<MembershipId> paid) {
    public Payee {
        paid = List.copyOf(paid);
    }

    /** {@code held} are the activities that the person holds in that month; {@code told} the one that the line names. */
    public static Payee of(Optional<MembershipId> person, List<ActivityId> held, Optional<ActivityId> told) {
        if (person.isEmpty()) return new Payee(told.orElseThrow(() -> new RuleBroken(PAYEE_KNOWN, "lines")), List.of());
        boolean isHeld = told.map(held::contains).orElse(!held.isEmpty());
        PAYEE_HOLDS_AN_ACTIVITY.require(isHeld, "lines");
        ACTIVITY_OF_THE_PAY_SAID.require(told.isPresent() || held.size() == 1, "lines", held.size());
        return new Payee(told.orElseGet(held::getFirst), List.of(person.get()));
    }
}
