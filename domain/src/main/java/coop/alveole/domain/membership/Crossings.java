package coop.alveole.domain.membership;

import static coop.alveole.domain.membership.MembershipRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.membership.CapeEvent.CapeEnd;
import coop.alveole.domain.membership.CapeEvent.CapeEnded;
import coop.alveole.domain.membership.association.Association;
import coop.alveole.domain.membership.association.Ties;
import coop.alveole.domain.membership.exit.Exit;
import coop.alveole.domain.membership.exit.ExitKind;
import coop.alveole.domain.membership.exit.ExitRule;
import coop.alveole.domain.membership.exit.Parting;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.RuleBroken;
import java.time.LocalDate;
import java.util.Optional;

/** Where a rule goes from one part of a membership to another. */
record Crossings(Contracts contracts, Cesas cesas, Association association, Exit exit) implements Ties, Parting {
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
                ? Optional.of(contracts.history().employedUpTo(cesa.signedOn()))
                : contracts
                        .history()
                        .employmentOn(day)
                        .map(job -> contracts.history().employedUpTo(job.startsOn()));
    }

    @Override
    public Optional<LocalDate> statusEndsWithContractOn(LocalDate day) {
        return contracts.statusEndsWithCesaOn(day);
    }

    /** Whoever is still under a notice has not gone, although the exit may be recorded. */
    @Override
    public void entered(MembershipId id, LocalDate day) {
        if (contracts.statusEndsWithCesaOn(day).isEmpty()) exit.enter(id, day);
    }

    @Override
    public void partOn(MembershipId id, ExitKind kind, LocalDate lastDay) {
        association
                .since()
                .ifPresent(since -> ExitRule.LEFT_AFTER_THE_ENTRY.require(!lastDay.isBefore(since), "lastDay", since));
        association.requireNothingAfter(lastDay);
        requireAfterEmployment(lastDay);
        var cape = capeBeyond(lastDay);
        switch (contracts.standing()) {
            case Standing.UnderCesa cesa -> cesas.end(id, cesa, lastDay, cause(kind, cesa));
            case Standing.NoCesa _ -> {}
        }
        if (cape.isPresent()) apply(new CapeEnded(id, lastDay, CapeEnd.EARLY_END));
        association.endWithExit(id, lastDay);
    }

    private static CesaEnd cause(ExitKind kind, Standing.UnderCesa cesa) {
        return CesaEnd.of(kind)
                .orElseThrow(() -> new RuleBroken(ExitRule.EXIT_ENDS_THE_CONTRACT, "exitKind", cesa.signedOn()));
    }

    /** The last day of a notice may be yet to come. */
    private void requireAfterEmployment(LocalDate lastDay) {
        contracts
                .history()
                .lastDayOfEmployment()
                .ifPresent(end -> ExitRule.LEFT_AFTER_THE_CONTRACT.require(!lastDay.isBefore(end), "lastDay", end));
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
