package coop.alveole.domain.membership;

import static coop.alveole.domain.membership.employment.EmploymentRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.membership.association.Association;
import coop.alveole.domain.membership.employment.Capacity;
import coop.alveole.domain.membership.employment.EmploymentCommand.*;
import coop.alveole.domain.membership.employment.EmploymentEvent.*;
import coop.alveole.domain.membership.employment.EmploymentForm;
import coop.alveole.domain.membership.exit.Exit;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.RuleBroken;
import java.time.LocalDate;
import java.util.Comparator;
import org.axonframework.commandhandling.CommandHandler;

/** Decides about the employment contracts of one membership. */
final class Employments {
    private static final LocalDate CESA_EXISTS_SINCE = LocalDate.of(2016, 1, 1);

    private final Contracts contracts;
    private final Association association;
    private final Exit exit;

    Employments(Contracts contracts, Association association, Exit exit) {
        this.contracts = contracts;
        this.association = association;
        this.exit = exit;
    }

    @CommandHandler
    void handle(SignEmployment command) {
        var startsOn = command.startsOn();
        FIXED_TERM_HAS_A_LAST_DAY.require(
                command.endsOn().isPresent() == (command.form() == EmploymentForm.FIXED_TERM), "endsOn");
        ENTREPRENEUR_UNDER_A_CESA.require(
                command.capacity() == Capacity.SUPPORT_TEAM || startsOn.isBefore(CESA_EXISTS_SINCE),
                "capacity",
                CESA_EXISTS_SINCE);
        var kind = command.capacity().contract();
        var job = command.endsOn()
                .map(endsOn -> new ContractPeriod(kind, startsOn, endsOn))
                .orElseGet(() -> ContractPeriod.withoutTerm(kind, startsOn));
        if (kind == ContractKind.EMPLOYMENT) contracts.requireRoomBeforeCesa(job);
        contracts.history().breachesOf(job, "startsOn").refuse();
        var before = contracts.inTime(association.since());
        var known = before.and(job);
        boolean moves = before.isMovedBy(known);
        if (moves) known.check(job).refuse();
        exit.enter(command.membershipId(), startsOn);
        var signed = new EmploymentSigned(
                command.membershipId(),
                command.form(),
                command.capacity(),
                startsOn,
                command.endsOn().orElse(null),
                moves ? known.associateBy().orElse(null) : null,
                moves ? known.warnOn().orElse(null) : null);
        association.employ(startsOn, signed);
    }

    /** Of two, the one signed last. */
    @CommandHandler
    void handle(EndEmployment command) {
        var lastDay = command.lastDay();
        var job = contracts
                .jobsToEndAfter(lastDay)
                .filter(each -> each.covers(lastDay))
                .max(Comparator.comparing(ContractPeriod::startsOn))
                .orElseThrow(() -> new RuleBroken(EMPLOYMENT_IN_FORCE, "lastDay", lastDay));
        end(command.membershipId(), job, lastDay, command.cause());
    }

    /** Whoever is still employed otherwise keeps the status that only a rupture takes (COOP-11). */
    void end(MembershipId id, ContractPeriod job, LocalDate lastDay, CesaEnd cause) {
        var before = contracts.inTime(association.since());
        var ended = before.with(job, job.endingBy(lastDay));
        boolean moves = before.isMovedBy(ended);
        boolean takesTheStatus = !cause.leavesAssociate() && !contracts.areEmployedAfter(lastDay, ended.history());
        if (takesTheStatus) association.requireEndingOn(lastDay);
        apply(new EmploymentEnded(
                id,
                job.kind(),
                job.startsOn(),
                lastDay,
                cause,
                moves ? ended.associateBy().orElse(null) : null,
                moves ? ended.warnOn().orElse(null) : null));
        if (takesTheStatus) association.endWithContract(id, lastDay);
    }
}
