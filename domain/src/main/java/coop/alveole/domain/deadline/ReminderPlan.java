package coop.alveole.domain.deadline;

import static coop.alveole.domain.deadline.Lead.days;
import static coop.alveole.domain.deadline.Lead.months;

import coop.alveole.domain.shared.DeadlineKind;
import coop.alveole.domain.shared.Desk;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When a line of each kind is reminded of, the farthest first, and whom it is addressed to. */
public record ReminderPlan(List<Lead> leads, Desk desk) {
    /** A line that nobody has taken up by then goes up to the co-managers. */
    public static final int DAYS_BEFORE_GOING_UP = 7;

    private static final List<Lead> BEFORE_AN_END = List.of(days(60), days(30), days(15), days(5));

    /** {@code alertLeadMonths}: what the cooperative has chosen before the last day to act (H12). */
    public static ReminderPlan of(DeadlineKind kind, List<Integer> alertLeadMonths) {
        return switch (kind) {
            case ASSOCIATION ->
                new ReminderPlan(alertLeadMonths.stream().map(Lead::months).toList(), Desk.ADMIN_TEAM);
            case ADMISSION_VOTE -> new ReminderPlan(List.of(months(3), months(1), days(15)), Desk.CO_MANAGER);
            case CAPE_END -> new ReminderPlan(BEFORE_AN_END, Desk.ADVISOR);
            case CONTRACT_END -> new ReminderPlan(BEFORE_AN_END, Desk.ADMIN_TEAM);
            case TRIAL_END -> new ReminderPlan(BEFORE_AN_END, Desk.ADVISOR);
            case RESIDENCE_PERMIT ->
                new ReminderPlan(List.of(days(120), days(60), days(30), days(15)), Desk.ADMIN_TEAM);
            case MEDICAL_VISIT -> new ReminderPlan(BEFORE_AN_END, Desk.ADMIN_TEAM);
            case ACCESS_REQUEST, ERASURE_REQUEST ->
                new ReminderPlan(List.of(months(1), days(14), days(5)), Desk.ADMIN_TEAM);
            case RETENTION_OF_CARE, RETENTION, RETENTION_OF_CANDIDATE ->
                new ReminderPlan(List.of(days(30), days(5)), Desk.ADMIN_TEAM);
            case INTERVIEWS -> new ReminderPlan(List.of(months(6), months(3), months(1)), Desk.ADVISOR);
        };
    }

    /** The day from which the line is to be looked at. */
    public LocalDate beginsOn(LocalDate actBy) {
        return leads.getFirst().before(actBy);
    }

    /** Of those whose day has come, the nearest: who learns of a line late is reminded once, not of all that has passed. */
    public Optional<Lead> dueOn(LocalDate day, LocalDate actBy) {
        return leads.stream().filter(lead -> !lead.before(actBy).isAfter(day)).reduce((_, nearer) -> nearer);
    }
}
