package coop.alveole.domain.membership;

import static coop.alveole.domain.membership.exit.ExitRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.membership.CapeEvent.*;
import coop.alveole.domain.membership.CesaEvent.*;
import coop.alveole.domain.membership.association.Association;
import coop.alveole.domain.membership.exit.ExitRule;
import coop.alveole.domain.membership.exit.PastParting;
import coop.alveole.domain.membership.terms.Terms;
import coop.alveole.domain.shared.ExitKind;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where an exit of the past goes from one part of a membership to another. Before an entry that followed it, only what has
 * no end of its own is ended: the last day recorded of any other contract stands, and is flagged.
 */
record PastPartings(Contracts contracts, Employments employments, Association association, Terms terms)
        implements PastParting {
    @Override
    public Optional<LocalDate> entryAfter(LocalDate lastDay) {
        return Stream.concat(contracts.inTime(Optional.empty()).beginnings(), association.since().stream())
                .filter(day -> day.isAfter(lastDay))
                .min(Comparator.naturalOrder());
    }

    @Override
    public List<ExitRule> partedOn(MembershipId id, ExitKind kind, LocalDate lastDay) {
        boolean forGood = entryAfter(lastDay).isEmpty();
        if (forGood) association.requireNothingAfter(lastDay);
        var broken = EnumSet.noneOf(ExitRule.class);
        if (contracts.standing() instanceof Standing.UnderCesa cesa
                && !cesa.signedOn().isAfter(lastDay)) end(id, cesa, kind, lastDay, broken);
        for (var job : jobsBeyond(lastDay, forGood)) {
            if (CesaEnd.of(kind).isEmpty()) broken.add(EXIT_ENDS_THE_CONTRACT);
            employments.end(id, job, lastDay, cause(kind));
        }
        if (forGood && capeGoesOnAfter(lastDay)) apply(new CapeEnded(id, lastDay, CapeEnd.EARLY_END));
        if (contracts.inTime(Optional.empty()).runsBeyond(lastDay) || noticeEndsAfter(lastDay, forGood))
            broken.add(LEFT_AFTER_THE_CONTRACT);
        association.endWithPastExit(id, lastDay);
        return List.copyOf(broken);
    }

    private void end(MembershipId id, Standing.UnderCesa cesa, ExitKind kind, LocalDate lastDay, Set<ExitRule> broken) {
        if (association.since().isEmpty() && lastDay.isAfter(cesa.associateBy()))
            broken.add(LEFT_BEFORE_THE_LAW_ENDED_IT);
        if (kind == ExitKind.TRIAL_PERIOD && !terms.isTrialOn(lastDay)) broken.add(LEFT_WITHIN_THE_TRIAL);
        if (kind == ExitKind.NON_ASSOCIATION) {
            apply(new ContractEndedForNonAssociation(id, cesa.signedOn(), lastDay, lastDay));
            return;
        }
        if (CesaEnd.of(kind).isEmpty()) broken.add(EXIT_ENDS_THE_CONTRACT);
        apply(new CesaEnded(id, cesa.signedOn(), lastDay, cause(kind)));
    }

    /** The nearest one where the exit does not say how a contract ended: by the will of the person, or against it. */
    private static CesaEnd cause(ExitKind kind) {
        return CesaEnd.of(kind).orElse(kind == ExitKind.EXCLUSION ? CesaEnd.DISMISSAL : CesaEnd.RESIGNATION);
    }

    private List<ContractPeriod> jobsBeyond(LocalDate lastDay, boolean forGood) {
        return contracts
                .jobsToEndAfter(lastDay)
                .filter(job -> !job.startsOn().isAfter(lastDay) && (forGood || !job.hasTerm()))
                .toList();
    }

    private boolean capeGoesOnAfter(LocalDate lastDay) {
        return contracts
                .history()
                .lastCape()
                .filter(cape -> cape.asOneContract().endsOn().isAfter(lastDay))
                .isPresent();
    }

    private boolean noticeEndsAfter(LocalDate lastDay, boolean forGood) {
        return forGood && contracts.lastDayOfNotices().filter(lastDay::isBefore).isPresent();
    }
}
