package coop.alveole.domain.deadline;

import coop.alveole.domain.deadline.Assemblies.Assumed;
import coop.alveole.domain.deadline.Assemblies.Dated;
import coop.alveole.domain.shared.AssemblyId;
import coop.alveole.domain.shared.MembershipParameters;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * The last day to act (dernier jour pour agir, H12): on which the last useful general assembly before the last day to
 * become an associate can still be convened with this admission on its agenda, less the margin. Useful is an assembly
 * dated on that day or before, or assumed strictly before it, that can still be convened on the day asked. Nothing of
 * this is stored.
 */
public sealed interface ActBy {
    Comparator<Dated> LAST_HELD =
            Comparator.comparing(Dated::heldOn).thenComparing(each -> each.id().value());

    LocalDate actBy();

    /** An assembly that has been dated. */
    record ByKnownAssembly(LocalDate actBy, AssemblyId assemblyId, LocalDate heldOn) implements ActBy {}

    /**
     * An annual assembly not dated yet, assumed on {@code latestOn}, the last day the law leaves it, never earlier; right on
     * condition that it is held before {@code heldBefore}.
     */
    record ByAssumedAssembly(LocalDate actBy, int year, LocalDate latestOn, LocalDate heldBefore) implements ActBy {}

    /** No useful assembly (« Sans AG utile »): one must be convened before {@code conveneBefore}. */
    record WithoutAssembly(LocalDate actBy, LocalDate conveneBefore) implements ActBy {}

    /** As it is on {@code asOf} for whoever is no candidate, with the assemblies and the parameters known that day. */
    static ActBy of(LocalDate associateBy, LocalDate asOf, Assemblies assemblies, MembershipParameters parameters) {
        return of(associateBy, asOf, assemblies, parameters, Optional.empty());
    }

    /**
     * An assembly that can no longer be convened is useful all the same, until it is held, to whoever applied in time to
     * be put to its vote: what remains to be done is done on its day.
     */
    static ActBy of(
            LocalDate associateBy,
            LocalDate asOf,
            Assemblies assemblies,
            MembershipParameters parameters,
            Optional<LocalDate> appliedOn) {
        var convened = assemblies.dated().stream()
                .filter(each -> !each.heldOn().isAfter(associateBy))
                .filter(each -> !isConvocable(each.heldOn(), asOf, parameters))
                .filter(each -> !each.heldOn().isBefore(asOf))
                .filter(each -> appliedOn
                        .filter(day -> isConvocable(each.heldOn(), day, parameters))
                        .isPresent())
                .max(LAST_HELD);
        var next = ofWhatCanBeConvened(associateBy, asOf, assemblies, parameters);
        return next instanceof WithoutAssembly
                ? convened.<ActBy>map(each -> new ByKnownAssembly(each.heldOn(), each.id(), each.heldOn()))
                        .orElse(next)
                : next;
    }

    private static ActBy ofWhatCanBeConvened(
            LocalDate associateBy, LocalDate asOf, Assemblies assemblies, MembershipParameters parameters) {
        var known = assemblies.dated().stream()
                .filter(each -> !each.heldOn().isAfter(associateBy))
                .filter(each -> isConvocable(each.heldOn(), asOf, parameters))
                .max(LAST_HELD);
        var assumed = assemblies.assumedBetween(asOf, associateBy).stream()
                .filter(each -> isConvocable(each.latestOn(), asOf, parameters))
                .reduce((_, later) -> later);
        if (assumed.isPresent() && isLater(assumed.get(), known)) return by(assumed.get(), associateBy, parameters);
        return known.<ActBy>map(
                        each -> new ByKnownAssembly(before(each.heldOn(), parameters), each.id(), each.heldOn()))
                .orElseGet(() -> new WithoutAssembly(
                        before(associateBy, parameters), associateBy.minusDays(parameters.convocationDays())));
    }

    /** The day of sending is not counted, that of the meeting is (COOP-25). */
    private static boolean isConvocable(LocalDate heldOn, LocalDate asOf, MembershipParameters parameters) {
        return !asOf.isAfter(heldOn.minusDays(parameters.convocationDays()));
    }

    private static boolean isLater(Assumed assumed, Optional<Dated> known) {
        return known.filter(dated -> !dated.heldOn().isBefore(assumed.latestOn()))
                .isEmpty();
    }

    private static ActBy by(Assumed assumed, LocalDate associateBy, MembershipParameters parameters) {
        return new ByAssumedAssembly(
                before(assumed.latestOn(), parameters), assumed.year(), assumed.latestOn(), associateBy);
    }

    private static LocalDate before(LocalDate heldOn, MembershipParameters parameters) {
        return heldOn.minusDays(parameters.convocationDays() + parameters.actByMarginDays());
    }
}
