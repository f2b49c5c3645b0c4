package coop.alveole.projection.membership;

import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.MembershipRule;
import coop.alveole.domain.membership.correction.CorrectionEvent.AdmissionCorrected;
import coop.alveole.domain.membership.correction.CorrectionEvent.CesaCorrected;
import coop.alveole.domain.membership.correction.CorrectionEvent.ContractCorrected;
import coop.alveole.domain.membership.employment.EmploymentEvent.EmploymentEnded;
import coop.alveole.domain.shared.AssemblyId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One membership through time (parcours): its contracts and admissions, and where they put somebody on each day. Its
 * version is that of the membership, by which If-Match knows it. */
public record MemberFile(
        String id,
        PersonId personId,
        Registration registration,
        List<Contract> contracts,
        List<Admission> admissions,
        List<Diagnostic> diagnostics,
        List<Departure> departures,
        List<Line> lines,
        Joins joins,
        long version) {

    public enum Standing {
        REGISTERED,
        CAPE,
        EMPLOYMENT,
        /** Under no other contract than one of the support team. */
        SUPPORT_TEAM,
        CESA,
        ASSOCIATE,
        /** Every contract has ended, and nobody is an associate. */
        NO_CONTRACT,
        /** Gone: an exit was recorded, and no return. */
        LEFT
    }

    /** What holds from a day on, until the next line; position is that of the event it comes from. Whoever is an associate
     * has nothing left to become: no dates. */
    public record Line(
            LocalDate from,
            Standing standing,
            @Nullable LocalDate associateBy,
            @Nullable LocalDate warnOn,
            long position) {
        boolean saysTheSameAs(Line other) {
            return equals(new Line(from, other.standing, other.associateBy, other.warnOn, position));
        }
    }

    /**
     * A contract, or a period of a CAPE; both ends included. The CESA in force has no end and bears the dates; an
     * employment contract without a term has none either. {@code cameFrom} is the file joined to this one that brought it.
     */
    public record Contract(
            ContractKind kind,
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable LocalDate associateBy,
            @Nullable LocalDate warnOn,
            List<MembershipRule> broken,
            @Nullable MembershipId cameFrom,
            long position) {
        /** Recorded in this file: what is said of its contracts is said of these. */
        boolean isOwn() {
            return cameFrom == null;
        }

        boolean isCesaInForce() {
            return kind == ContractKind.CESA && endsOn == null;
        }

        /** Whether somebody was under it on that day. */
        public boolean covers(LocalDate day) {
            return !startsOn.isAfter(day) && (endsOn == null || !endsOn.isBefore(day));
        }

        Contract endingBy(LocalDate lastDay) {
            if (endsOn == null || !endsOn.isAfter(lastDay)) return this;
            return endedOn(lastDay);
        }

        Contract endedOn(LocalDate lastDay) {
            return new Contract(kind, startsOn, lastDay, associateBy, warnOn, broken, cameFrom, position);
        }

        boolean isThatOf(ContractCorrected e) {
            return isOwn()
                    && kind == e.kind()
                    && startsOn.equals(e.wrongStartsOn())
                    && e.wrongEndsOn().equals(endsOn);
        }

        Contract standingCorrected(LocalDate from, @Nullable LocalDate until, List<MembershipRule> nowBroken) {
            return new Contract(kind, from, until, associateBy, warnOn, nowBroken, cameFrom, position);
        }

        Contract dueBy(LocalDate by, LocalDate warn) {
            return new Contract(kind, startsOn, endsOn, by, warn, broken, cameFrom, position);
        }
    }

    public record Registration(Label territory, LocalDate registeredOn, long position) {
        /** Nobody stands anywhere until the membership is registered. */
        static final Registration NONE = new Registration(new Label("—"), LocalDate.MAX, 0);
    }

    /**
     * {@code until} is the last day as an associate, included; none while nothing has ended it (COOP-11). Of an admission
     * taken over from the past nobody knows the assembly.
     */
    public record Admission(
            @Nullable AssemblyId assemblyId,
            LocalDate admittedOn,
            @Nullable LocalDate until,
            long position) {
        boolean holdsOn(LocalDate day) {
            return !admittedOn.isAfter(day) && (until == null || !until.isBefore(day));
        }

        boolean isThatOf(AdmissionCorrected e) {
            return admittedOn.equals(e.wrongAdmittedOn());
        }

        Admission standingCorrected(AdmissionCorrected e) {
            return new Admission(e.assemblyId(), e.admittedOn(), until, position);
        }

        Admission endedOn(LocalDate lastDay) {
            return until == null ? new Admission(assemblyId, admittedOn, lastDay, position) : this;
        }
    }

    public record Diagnostic(LocalDate heldOn, long position) {}

    /** Away from the day after {@code lastDay} until the day before the return, where there is one. */
    public record Departure(LocalDate lastDay, @Nullable LocalDate returnedOn, long position) {
        boolean holdsOn(LocalDate day) {
            return lastDay.isBefore(day) && (returnedOn == null || returnedOn.isAfter(day));
        }
    }

    public Label territory() {
        return registration.territory();
    }

    public LocalDate registeredOn() {
        return registration.registeredOn();
    }

    /** Where somebody stood on that day; empty before anything is known of them. No event is read. */
    public Optional<Line> at(LocalDate asOf) {
        return lines.stream().filter(line -> !line.from().isAfter(asOf)).reduce((_, later) -> later);
    }

    /** The file to which this one is joined on that day. */
    public Optional<Joins.Join> asideOn(LocalDate asOf) {
        return joins.on(asOf, Joins.Place.ASIDE).findFirst();
    }

    /** Those that are joined to this one on that day. */
    public List<Joins.Join> joinedOn(LocalDate asOf) {
        return joins.on(asOf, Joins.Place.KEPT).toList();
    }

    /** What that file brought is gone with it. */
    MemberFile withoutThoseOf(MembershipId other) {
        return withContracts(contracts.stream()
                .filter(contract -> !other.equals(contract.cameFrom()))
                .toList());
    }

    MemberFile with(Registration registered) {
        return new MemberFile(
                id, personId, registered, contracts, admissions, diagnostics, departures, lines, joins, version);
    }

    MemberFile with(Contract contract) {
        return withContracts(and(contracts, contract));
    }

    MemberFile with(Admission admission) {
        return withAdmissions(and(admissions, admission));
    }

    MemberFile with(Diagnostic diagnostic) {
        return new MemberFile(
                id,
                personId,
                registration,
                contracts,
                admissions,
                and(diagnostics, diagnostic),
                departures,
                lines,
                joins,
                version);
    }

    /** In its place among the others: one that is over comes before the one that is not. */
    MemberFile with(Departure past) {
        return withDepartures(and(departures, past).stream()
                .sorted(Comparator.comparing(Departure::lastDay))
                .toList());
    }

    /** A period under way stops that day, one to come never begins. */
    MemberFile endingCapeOn(LocalDate lastDay) {
        var begun = contracts.stream()
                .filter(contract -> !isOwnCape(contract) || !contract.startsOn().isAfter(lastDay))
                .toList();
        return withContracts(begun).changing(MemberFile::isOwnCape, contract -> contract.endingBy(lastDay));
    }

    private static boolean isOwnCape(Contract contract) {
        return contract.isOwn() && contract.kind() == ContractKind.CAPE;
    }

    /** The CESA in force stops that day. */
    MemberFile endingCesaOn(LocalDate lastDay) {
        return changing(Contract::isCesaInForce, contract -> contract.endedOn(lastDay));
    }

    /** That employment contract stops that day, and no other. */
    MemberFile ending(EmploymentEnded e) {
        return changing(
                contract -> contract.isOwn()
                        && contract.kind() == e.kind()
                        && contract.startsOn().equals(e.startsOn()),
                contract -> contract.endedOn(e.lastDay()));
    }

    MemberFile endingAdmissionOn(LocalDate lastDay) {
        return withAdmissions(
                admissions.stream().map(admission -> admission.endedOn(lastDay)).toList());
    }

    /** The last dates recorded hold for the whole of the CESA in force. */
    MemberFile dueBy(LocalDate associateBy, LocalDate warnOn) {
        return changing(Contract::isCesaInForce, contract -> contract.dueBy(associateBy, warnOn));
    }

    /** The contract recorded wrongly has the right dates; the wrong ones stay in the history. */
    MemberFile correcting(ContractCorrected e) {
        return changing(
                contract -> contract.isThatOf(e),
                contract -> contract.standingCorrected(e.startsOn(), e.endsOn(), e.broken()));
    }

    MemberFile correcting(CesaCorrected e) {
        return changing(
                Contract::isCesaInForce, contract -> contract.standingCorrected(e.signedOn(), null, e.broken()));
    }

    /** Admitted by another assembly, or on another day; the wrong ones stay in the history. */
    MemberFile correcting(AdmissionCorrected e) {
        return withAdmissions(admissions.stream()
                .map(admission -> admission.isThatOf(e) ? admission.standingCorrected(e) : admission)
                .toList());
    }

    MemberFile leftOn(LocalDate lastDay, long at) {
        return withDepartures(and(departures, new Departure(lastDay, null, at)));
    }

    /** The last exit is over from that day on. */
    MemberFile returnedOn(LocalDate day) {
        var gone = departures.getLast();
        return withDepartures(
                and(departures.subList(0, departures.size() - 1), new Departure(gone.lastDay(), day, gone.position())));
    }

    /** After one more event. */
    MemberFile drawn(long version) {
        return new MemberFile(
                id,
                personId,
                registration,
                contracts,
                admissions,
                diagnostics,
                departures,
                Lines.of(this),
                joins,
                version);
    }

    private MemberFile changing(Predicate<Contract> which, UnaryOperator<Contract> change) {
        return withContracts(contracts.stream()
                .map(contract -> which.test(contract) ? change.apply(contract) : contract)
                .toList());
    }

    private MemberFile withContracts(List<Contract> all) {
        return new MemberFile(
                id, personId, registration, all, admissions, diagnostics, departures, lines, joins, version);
    }

    MemberFile with(Joins all) {
        return new MemberFile(
                id, personId, registration, contracts, admissions, diagnostics, departures, lines, all, version);
    }

    private MemberFile withAdmissions(List<Admission> all) {
        return new MemberFile(
                id, personId, registration, contracts, all, diagnostics, departures, lines, joins, version);
    }

    private MemberFile withDepartures(List<Departure> all) {
        return new MemberFile(
                id, personId, registration, contracts, admissions, diagnostics, all, lines, joins, version);
    }

    private static <T> List<T> and(List<T> known, T next) {
        return Stream.concat(known.stream(), Stream.of(next)).toList();
    }
}
