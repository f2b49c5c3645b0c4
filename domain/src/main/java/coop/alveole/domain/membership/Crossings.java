package coop.alveole.domain.membership;

import static coop.alveole.domain.membership.MembershipRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.membership.CapeEvent.CapeEnd;
import coop.alveole.domain.membership.CapeEvent.CapeEnded;
import coop.alveole.domain.membership.association.Association;
import coop.alveole.domain.membership.association.Ties;
import coop.alveole.domain.membership.exit.Exit;
import coop.alveole.domain.membership.exit.ExitRule;
import coop.alveole.domain.membership.exit.Parting;
import coop.alveole.domain.shared.ExitKind;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where a rule goes from one part of a membership to another. */
record Crossings(Contracts contracts, Cesas cesas, Employments employments, Association association, Exit exit)
        implements Ties, Parting {
    @Override
    public void requireAssociationOn(LocalDate day, String field) {
        if (!(contracts.standing() instanceof Standing.UnderCesa cesa)) return;
        ADMITTED_UNDER_THE_CESA.require(!day.isBefore(cesa.signedOn()), field, cesa.signedOn());
        ASSOCIATE_WITHIN_THREE_YEARS.require(!day.isAfter(cesa.associateBy()), field, cesa.associateBy());
    }

    @Override
    public Optional<LocalDate> employedSince(LocalDate day) {
        return contracts.standing() instanceof Standing.UnderCesa cesa
                        && !cesa.signedOn().isAfter(day)
                ? Optional.of(contracts.history().jobs().upTo(cesa.signedOn()))
                : contracts
                        .history()
                        .jobs()
                        .on(day)
                        .map(job -> contracts.history().jobs().upTo(job.startsOn()));
    }

    @Override
    public Optional<LocalDate> statusEndsWithContractOn(LocalDate day) {
        return contracts.statusEndsWithContractOn(day);
    }

    @Override
    public List<MembershipRule> brokenByAdmission(LocalDate day) {
        return contracts.inTime(Optional.of(day)).brokenByPastAdmission(day);
    }

    @Override
    public Optional<LocalDate> awaySince(LocalDate day) {
        return exit.awaySince(day);
    }

    @Override
    public Optional<LocalDate> leavesFrom(LocalDate day) {
        return exit.leavesFrom(day);
    }

    /** Whoever is still under a notice has not gone, although the exit may be recorded. */
    @Override
    public void entered(MembershipId id, LocalDate day) {
        if (contracts.statusEndsWithContractOn(day).isEmpty()) exit.enter(id, day);
    }

    @Override
    public void partOn(MembershipId id, ExitKind kind, LocalDate lastDay) {
        association
                .since()
                .ifPresent(since -> ExitRule.LEFT_AFTER_THE_ENTRY.require(!lastDay.isBefore(since), "lastDay", since));
        association.requireNothingAfter(lastDay);
        requireAfterNotices(lastDay);
        var cape = capeBeyond(lastDay);
        var jobs = jobsBeyond(lastDay);
        switch (contracts.standing()) {
            case Standing.UnderCesa cesa -> cesas.end(id, cesa, lastDay, cause(kind, cesa.signedOn()));
            case Standing.NoCesa _ -> {}
        }
        for (var job : jobs) employments.end(id, job, lastDay, cause(kind, job.startsOn()));
        if (cape.isPresent()) apply(new CapeEnded(id, lastDay, CapeEnd.EARLY_END));
        association.endWithExit(id, lastDay);
    }

    private static CesaEnd cause(ExitKind kind, LocalDate since) {
        return CesaEnd.of(kind).orElseThrow(() -> new RuleBroken(ExitRule.EXIT_ENDS_THE_CONTRACT, "exitKind", since));
    }

    /** The last day of a notice may be yet to come. */
    private void requireAfterNotices(LocalDate lastDay) {
        contracts
                .lastDayOfNotices()
                .ifPresent(end -> ExitRule.LEFT_AFTER_THE_CONTRACT.require(!lastDay.isBefore(end), "lastDay", end));
    }

    private List<ContractPeriod> jobsBeyond(LocalDate lastDay) {
        var jobs = contracts.jobsToEndAfter(lastDay).toList();
        for (var job : jobs)
            DATES_IN_ORDER.require(!lastDay.isBefore(job.startsOn()), "lastDay", job.startsOn(), lastDay);
        return jobs;
    }

    /** A CAPE at its term has ended by itself; one of the past may overlap a CESA. */
    private Optional<ContractPeriod> capeBeyond(LocalDate lastDay) {
        var cape = contracts
                .history()
                .lastCape()
                .map(Cape::asOneContract)
                .filter(last -> last.endsOn().isAfter(lastDay));
        cape.map(ContractPeriod::startsOn)
                .ifPresent(start -> DATES_IN_ORDER.require(!lastDay.isBefore(start), "lastDay", start, lastDay));
        return cape;
    }
}
