package coop.alveole.domain.access;

import static coop.alveole.domain.access.AccountRule.*;

import coop.alveole.domain.shared.DateRange;
import java.time.LocalDate;
import java.util.Optional;

/** A role given to an account (droit accordé): how far it reaches, and during which days. */
public record Grant(Role role, Scope scope, DateRange during) {
    static final int DAYS_OF_AN_AUDITOR = 90;

    /** What holds for any grant, whoever gives it. */
    public void requireLawful() {
        SCOPE_WITHIN_THE_ROLE.require(isWithinTheRole(), "scope");
        var limit = during.from().plusDays(DAYS_OF_AN_AUDITOR);
        AUDITOR_WITHIN_NINETY_DAYS.require(role != Role.AUDITOR || endsBy(limit), "during", limit.minusDays(1));
    }

    /** This grant once revoked from that day on; nothing is left of one that had not begun. */
    Optional<Grant> until(LocalDate revokedOn) {
        if (!during.from().isBefore(revokedOn)) return Optional.empty();
        return Optional.of(endsBy(revokedOn) ? this : new Grant(role, scope, new DateRange(during.from(), revokedOn)));
    }

    boolean endsAfter(LocalDate day) {
        return during.end().map(day::isBefore).orElse(true);
    }

    boolean covers(Grant other) {
        return role == other.role
                && scope.equals(other.scope)
                && !during.from().isAfter(other.during.from())
                && during.end().map(other::endsBy).orElse(true);
    }

    /** What it is worth during those days. */
    Optional<Grant> within(DateRange days) {
        var from = days.from().isAfter(during.from()) ? days.from() : during.from();
        var until = days.end().filter(this::endsAfter).or(during::end);
        if (until.filter(end -> !end.isAfter(from)).isPresent()) return Optional.empty();
        return Optional.of(new Grant(role, scope, new DateRange(from, until.orElse(null))));
    }

    /** Wherever and whenever the other reaches, in whatever role. */
    boolean reachesAllOf(Grant other) {
        boolean isAsFar =
                scope instanceof Scope.House || (scope.equals(other.scope) && !(scope instanceof Scope.OwnPeople));
        return isAsFar
                && !during.from().isAfter(other.during.from())
                && during.end().map(other::endsBy).orElse(true);
    }

    /** Whether it is worth nothing from that day on. */
    private boolean endsBy(LocalDate day) {
        return !endsAfter(day);
    }

    private boolean isWithinTheRole() {
        return switch (role) {
            case ENTREPRENEUR -> scope instanceof Scope.Own;
            case ADVISOR -> !(scope instanceof Scope.House);
            case ADMIN_TEAM, CO_MANAGER, ACCOUNTANT, AUDITOR, ACCESS_MANAGER -> !(scope instanceof Scope.OwnPeople);
        };
    }
}
