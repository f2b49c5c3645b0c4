package coop.alveole.projection.membership.terms;

import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.correction.CorrectionReason;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.PersonalField;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the contracts of one membership say, through time: drafts, contracts with their amendments, trial periods. */
public record ContractTerms(String id, List<Draft> drafts, List<Signed> contracts, List<Correction> corrections) {
    /** The wrong dates of a contract beside the right ones; a CESA in force has no end. */
    public record Correction(
            ContractKind kind,
            LocalDate wrongStartsOn,
            @Nullable LocalDate wrongEndsOn,
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            CorrectionReason reason,
            long position) {}

    /** Not signed yet; each draft holds all that had been written by then. */
    public record Draft(
            ContractKind kind,
            LocalDate from,
            @Nullable Label statutes,
            @Nullable LocalDate trialEndsOn,
            List<PersonalDetail> terms,
            long position) {}

    /** A CAPE or a CESA; of one taken over from the past nobody knows what it says, and its first version is empty. */
    public record Signed(
            ContractKind kind, LocalDate startsOn, List<Version> versions, List<Trial> trials, long position) {
        /** What it said on that day. */
        public Version on(LocalDate day) {
            return versions.stream()
                    .filter(version -> !version.from().isAfter(day))
                    .max(Comparator.comparing(Version::from).thenComparingInt(Version::number))
                    .orElse(versions.getFirst());
        }

        /** The last day of its trial period, as agreed by that day. */
        public Optional<LocalDate> trialOn(LocalDate day) {
            return trials.stream()
                    .filter(trial -> !trial.agreedOn().isAfter(day))
                    .map(Trial::endsOn)
                    .max(Comparator.naturalOrder());
        }

        Signed with(Version version) {
            return new Signed(kind, startsOn, and(versions, version), trials, position);
        }

        private List<PersonalDetail> said(LocalDate day) {
            return versions.isEmpty() ? List.of() : on(day).terms();
        }

        /** What is learnt of the past, in its place, or said anew: what followed says it too, unless it said otherwise. */
        Signed learning(Version learnt) {
            boolean isTheContract = learnt.number() == 0;
            var earlier = versions.stream()
                    .filter(version -> !isTheContract && !version.follows(learnt))
                    .toList();
            var before = isTheContract
                    ? versions.getFirst().terms()
                    : new Signed(kind, startsOn, earlier, trials, position).said(learnt.from());
            var now = (isTheContract ? versions.getFirst() : learnt).with(merged(before, learnt.terms()));
            var later = versions.stream()
                    .filter(version -> version.follows(learnt))
                    .map(version -> version.saying(learnt.terms(), before));
            var all = Stream.of(earlier.stream(), Stream.of(now), later)
                    .flatMap(part -> part)
                    .toList();
            return new Signed(kind, startsOn, all, trials, position);
        }

        Signed startingOn(LocalDate day) {
            return new Signed(kind, day, versions, trials, position);
        }

        Signed with(Trial trial) {
            return new Signed(kind, startsOn, versions, and(trials, trial), position);
        }
    }

    /** Number 0 is the contract itself; of an amendment of the past nobody knows when it was signed; {@code terms} is all it says from that day on, not only what changes. */
    public record Version(
            int number,
            @Nullable LocalDate signedOn,
            LocalDate from,
            @Nullable Label statutes,
            List<PersonalDetail> terms,
            long position) {
        boolean isSignedAfter(LocalDate day) {
            return signedOn != null && signedOn.isAfter(day);
        }

        /** The contract itself follows nothing. */
        boolean follows(Version other) {
            return number > 0 && (from.isAfter(other.from) || (from.equals(other.from) && number > other.number));
        }

        Version with(List<PersonalDetail> all) {
            return new Version(number, signedOn, from, statutes, all, position);
        }

        /** A field that it only said because it was said before says what is learnt now. */
        Version saying(List<PersonalDetail> learnt, List<PersonalDetail> before) {
            var own = terms.stream()
                    .filter(term -> !before.contains(term))
                    .map(PersonalDetail::field)
                    .collect(Collectors.toSet());
            return with(merged(
                    terms,
                    learnt.stream().filter(term -> !own.contains(term.field())).toList()));
        }
    }

    public record Trial(LocalDate agreedOn, LocalDate endsOn, long position) {}

    /** What is being drawn up on that day, unless it has been signed by then. */
    public Optional<Draft> draftOn(LocalDate day, ContractKind kind) {
        return drafts.stream()
                .filter(draft -> draft.kind() == kind && !draft.from().isAfter(day))
                .max(Comparator.comparingLong(Draft::position))
                .filter(draft -> contracts.stream()
                        .noneMatch(contract -> contract.kind() == kind
                                && contract.position() > draft.position()
                                && !contract.versions().getFirst().isSignedAfter(day)));
    }

    Optional<Draft> lastDraft(ContractKind kind) {
        return draftOn(LocalDate.MAX, kind);
    }

    ContractTerms with(Draft draft) {
        return new ContractTerms(id, and(drafts, draft), contracts, corrections);
    }

    ContractTerms with(Signed contract) {
        return new ContractTerms(id, drafts, and(contracts, contract), corrections);
    }

    ContractTerms with(Correction correction) {
        return new ContractTerms(
                id,
                drafts,
                contracts.stream()
                        .map(contract -> contract.kind() == correction.kind()
                                        && contract.startsOn().equals(correction.wrongStartsOn())
                                ? contract.startingOn(correction.startsOn())
                                : contract)
                        .toList(),
                and(corrections, correction));
    }

    /** The last CESA signed is the one that an amendment or a trial period belongs to. */
    Optional<Signed> lastCesa() {
        return contracts.stream()
                .filter(contract -> contract.kind() == ContractKind.CESA)
                .max(Comparator.comparingLong(Signed::position));
    }

    Optional<Signed> startingOn(ContractKind kind, LocalDate startsOn) {
        return contracts.stream()
                .filter(contract ->
                        contract.kind() == kind && contract.startsOn().equals(startsOn))
                .max(Comparator.comparingLong(Signed::position));
    }

    ContractTerms replacing(Signed before, Signed after) {
        return new ContractTerms(
                id,
                drafts,
                contracts.stream()
                        .map(contract -> contract.equals(before) ? after : contract)
                        .toList(),
                corrections);
    }

    /** What was written, with what is written anew; in the order of the law. */
    static List<PersonalDetail> merged(Collection<PersonalDetail> before, Collection<PersonalDetail> changes) {
        var terms = new EnumMap<PersonalField, PersonalDetail>(PersonalField.class);
        before.forEach(term -> terms.put(term.field(), term));
        changes.forEach(term -> terms.put(term.field(), term));
        return List.copyOf(terms.values());
    }

    private static <T> List<T> and(List<T> known, T next) {
        return Stream.concat(known.stream(), Stream.of(next)).toList();
    }
}
