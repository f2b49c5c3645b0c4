package coop.alveole.projection.membership;

import coop.alveole.domain.membership.CapeEvent.*;
import coop.alveole.domain.membership.CesaEvent.*;
import coop.alveole.domain.membership.MembershipEvent.*;
import coop.alveole.domain.membership.MembershipFact;
import coop.alveole.domain.membership.PastEvent.*;
import coop.alveole.domain.membership.association.AssociationEvent;
import coop.alveole.domain.membership.association.AssociationEvent.*;
import coop.alveole.domain.membership.correction.CorrectionEvent.*;
import coop.alveole.domain.membership.employment.EmploymentEvent;
import coop.alveole.domain.membership.employment.EmploymentEvent.*;
import coop.alveole.domain.membership.exit.ExitEvent.*;
import coop.alveole.domain.membership.flag.FlagEvent;
import coop.alveole.domain.membership.integration.IntegrationEvent;
import coop.alveole.domain.membership.joining.JoiningEvent;
import coop.alveole.domain.membership.joining.JoiningEvent.*;
import coop.alveole.domain.membership.organisation.OrganisationEvent;
import coop.alveole.domain.membership.organisation.OrganisationEvent.*;
import coop.alveole.domain.membership.placement.PlacementEvent;
import coop.alveole.domain.membership.placement.PlacementEvent.*;
import coop.alveole.domain.membership.terms.TermsEvent.CapeAmended;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.Siren;
import coop.alveole.projection.membership.MemberFile.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody who knows nothing of lines or files: reads the whole story from its beginning, for one day only. */
final class NaiveReading {
    private record Stay(
            Standing standing,
            LocalDate from,
            LocalDate to,
            @Nullable LocalDate due,
            boolean came) {}

    /** As an associate. */
    private record Term(LocalDate from, LocalDate to) {}

    private final LocalDate day;
    private final List<Stay> stays = new ArrayList<>();
    private final List<Term> terms = new ArrayList<>();
    private int signed; // a CESA is known since its signature, its end since later
    private boolean known; // registered, or gone before that and so known
    private boolean salaried;
    private boolean gone;
    private final NaiveSpell aside;
    private final NaiveSpell kept;
    private @Nullable LocalDate due; // of the CESA under way
    private @Nullable Label firstTerritory;
    private @Nullable Label territory;
    private LocalDate territorySince = LocalDate.MIN;
    private @Nullable AccountId advisor;
    private LocalDate advisorSince = LocalDate.MIN;
    private @Nullable LocalDate clusterJoined;
    private boolean inCluster;
    private @Nullable Label firstName;
    private @Nullable Label name;
    private LocalDate nameSince = LocalDate.MIN;
    private @Nullable Siren siren;
    private @Nullable PersonId representative;
    private LocalDate representativeSince = LocalDate.MIN;

    NaiveReading(List<MembershipFact> life, LocalDate day) {
        this.day = day;
        this.aside = new NaiveSpell(day);
        this.kept = new NaiveSpell(day);
        life.forEach(this::read);
        inCluster |= clusterJoined != null && reached(clusterJoined);
    }

    Optional<Standing> standing() {
        if (isAssociate()) return Optional.of(Standing.ASSOCIATE);
        if (salaried) return Optional.of(Standing.CESA);
        if (current().isPresent()) return current().map(Stay::standing);
        if (gone) return Optional.of(Standing.LEFT);
        if (stays.stream().anyMatch(stay -> passed(stay.to()))) return Optional.of(Standing.NO_CONTRACT);
        return known ? Optional.of(Standing.REGISTERED) : Optional.empty();
    }

    Optional<LocalDate> associateBy() {
        if (isAssociate()) return Optional.empty();
        return salaried ? Optional.ofNullable(due) : current().map(Stay::due);
    }

    /** Of a legal person; before its registration, the first one. */
    Optional<Label> name() {
        return Optional.ofNullable(name == null ? firstName : name);
    }

    Optional<Siren> siren() {
        return Optional.ofNullable(siren);
    }

    Optional<PersonId> representative() {
        return Optional.ofNullable(representative);
    }

    Optional<Label> territory() {
        return Optional.ofNullable(territory == null ? firstTerritory : territory);
    }

    Optional<AccountId> advisor() {
        return Optional.ofNullable(advisor);
    }

    boolean inCluster() {
        return inCluster;
    }

    private boolean isAssociate() {
        return terms.stream().anyMatch(term -> reached(term.from()) && !passed(term.to()));
    }

    private Optional<Stay> current() {
        return stays.stream()
                .filter(stay -> reached(stay.from()) && !passed(stay.to()))
                .reduce((one, next) -> standsBefore(one, next) ? one : next);
    }

    /** The support team stands beside anything else: it says where somebody stands only where nothing else does. */
    private static boolean standsBefore(Stay one, Stay next) {
        boolean isTeam = next.standing() == Standing.SUPPORT_TEAM;
        return isTeam == (one.standing() == Standing.SUPPORT_TEAM) ? next.from().isBefore(one.from()) : isTeam;
    }

    private boolean reached(LocalDate date) {
        return !date.isAfter(day);
    }

    private boolean passed(LocalDate lastDay) {
        return lastDay.isBefore(day);
    }

    private void read(MembershipFact event) {
        switch (event) {
            case MembershipRegistered e -> {
                known = reached(e.registeredOn());
                firstTerritory = e.territory();
                moved(e.territory(), e.registeredOn());
            }
            case CapeSigned e -> stayed(Standing.CAPE, e.startsOn(), e.endsOn());
            case CapeRenewedLate e -> stayed(Standing.CAPE, e.signedOn(), e.endsOn());
            case CapeRenewed e -> stayed(Standing.CAPE, e.startsOn(), e.endsOn());
            case CapeEnded e -> capeEnded(e.lastDay());
            case CesaSigned e -> cesaSigned(e.signedOn(), e.associateBy());
            case PastCesaRecorded e -> cesaSigned(e.signedOn(), e.associateBy());
            case CesaEnded e -> cesaEnded(e.signedOn(), e.lastDay());
            case ContractEndedForNonAssociation e -> cesaEnded(e.signedOn(), e.lastDay());
            case PastContractRecorded e -> stayed(Standing.valueOf(e.kind().name()), e.startsOn(), e.endsOn());
            case EarlierContractRecorded e -> {
                stayed(Standing.valueOf(e.kind().name()), e.startsOn(), e.endsOn());
                due = e.associateBy();
            }
            case CesaCorrected e -> {
                salaried = reached(e.signedOn());
                due = e.associateBy();
            }
            case ContractCorrected e -> corrected(e);
            case AssociateAdmitted e -> terms.add(new Term(e.admittedOn(), LocalDate.MAX));
            case PastAdmissionRecorded e -> terms.add(new Term(e.admittedOn(), LocalDate.MAX));
            case AdmissionCorrected e ->
                terms.add(new Term(e.admittedOn(), terms.removeLast().to()));
            case AssociationEnded e -> {
                terms.add(new Term(terms.removeLast().from(), e.lastDay()));
                known |= passed(e.lastDay());
            }
            case MemberLeft e -> {
                gone |= passed(e.lastDay());
                known |= passed(e.lastDay());
            }
            case PastExitRecorded e -> {
                gone |= passed(e.lastDay()) && (e.returnedOn() == null || !reached(e.returnedOn()));
                known |= passed(e.lastDay());
            }
            case MemberReturned e -> gone &= !reached(e.returnedOn());
            case EmploymentEvent e -> employed(e);
            case JoiningEvent e -> joined(e);
            case PlacementEvent e -> placed(e);
            case OrganisationEvent e -> legalPerson(e);
            case AssociationEvent _, IntegrationEvent _, FlagEvent _, CapeAmended _ -> {}
            default -> throw new IllegalStateException("no life here holds " + event);
        }
    }

    private void employed(EmploymentEvent event) {
        switch (event) {
            case EmploymentSigned e -> {
                var term = e.endsOn() == null ? LocalDate.MAX : e.endsOn();
                stayed(Standing.valueOf(e.capacity().contract().name()), e.startsOn(), term);
                if (e.associateBy() != null) due = e.associateBy();
            }
            case EmploymentEnded e -> {
                var kind = Standing.valueOf(e.kind().name());
                stays.replaceAll(
                        it -> !it.came() && it.standing() == kind && it.from().equals(e.startsOn())
                                ? new Stay(kind, it.from(), e.lastDay(), null, false)
                                : it);
                if (e.associateBy() != null) due = e.associateBy();
            }
        }
    }

    /** One other file only takes part in these stories. */
    private void joined(JoiningEvent event) {
        switch (event) {
            case FilesJoined e -> {
                e.contracts()
                        .forEach(it -> stays.add(
                                new Stay(Standing.valueOf(it.kind().name()), it.startsOn(), it.endsOn(), null, true)));
                if (e.associateBy() != null) due = e.associateBy();
                kept.begin(e.joinedOn());
            }
            case FilesParted e -> {
                signed -= (int) stays.stream().limit(signed).filter(Stay::came).count();
                stays.removeIf(Stay::came);
                if (e.associateBy() != null) due = e.associateBy();
                kept.end(e.partedOn());
            }
            case JoinedInto e -> aside.begin(e.joinedOn());
            case PartedFrom e -> aside.end(e.partedOn());
        }
    }

    boolean isAside() {
        return aside.isOn();
    }

    boolean isKept() {
        return kept.isOn();
    }

    private void legalPerson(OrganisationEvent event) {
        switch (event) {
            case OrganisationRegistered e -> {
                known = reached(e.registeredOn());
                firstTerritory = e.territory();
                moved(e.territory(), e.registeredOn());
                firstName = e.name();
                siren = e.siren();
                named(e.name(), e.registeredOn());
            }
            case OrganisationRenamed e -> named(e.name(), e.renamedOn());
            case SirenCorrected e -> siren = e.siren();
            case RepresentativeAppointed e -> {
                if (!reached(e.appointedOn()) || e.appointedOn().isBefore(representativeSince)) return;
                representative = e.representative();
                representativeSince = e.appointedOn();
            }
        }
    }

    private void named(Label as, LocalDate on) {
        if (!reached(on) || on.isBefore(nameSince)) return;
        name = as;
        nameSince = on;
    }

    private void placed(PlacementEvent event) {
        switch (event) {
            case TerritoryMoved e -> moved(e.territory(), e.movedOn());
            case AdvisorAssigned e -> {
                if (!reached(e.assignedOn()) || e.assignedOn().isBefore(advisorSince)) return;
                advisor = e.advisor();
                advisorSince = e.assignedOn();
            }
            case ClusterJoined e -> clusterJoined = e.joinedOn();
            case ClusterLeft e -> {
                inCluster |= clusterJoined != null && reached(clusterJoined) && !passed(e.lastDay());
                clusterJoined = null;
            }
        }
    }

    private void moved(Label to, LocalDate on) {
        if (!reached(on) || on.isBefore(territorySince)) return;
        territory = to;
        territorySince = on;
    }

    private void stayed(Standing standing, LocalDate from, LocalDate to) {
        stays.add(new Stay(standing, from, to, null, false));
    }

    private void capeEnded(LocalDate lastDay) {
        stays.removeIf(
                it -> !it.came() && it.standing() == Standing.CAPE && it.from().isAfter(lastDay));
        stays.replaceAll(
                it -> !it.came() && it.standing() == Standing.CAPE && it.to().isAfter(lastDay)
                        ? new Stay(Standing.CAPE, it.from(), lastDay, null, false)
                        : it);
    }

    private void cesaSigned(LocalDate on, LocalDate associateBy) {
        signed = stays.size();
        salaried = reached(on);
        due = associateBy;
    }

    private void cesaEnded(LocalDate from, LocalDate lastDay) {
        salaried = false;
        stays.add(signed, new Stay(Standing.CESA, from, lastDay, due, false));
    }

    private void corrected(ContractCorrected e) {
        var kind = Standing.valueOf(e.kind().name());
        stays.replaceAll(it -> !it.came()
                        && it.standing() == kind
                        && it.from().equals(e.wrongStartsOn())
                        && it.to().equals(e.wrongEndsOn())
                ? new Stay(kind, e.startsOn(), e.endsOn(), it.due(), false)
                : it);
        if (e.associateBy() != null) due = e.associateBy();
    }
}
