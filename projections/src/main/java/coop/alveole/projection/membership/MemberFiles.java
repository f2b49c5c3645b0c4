package coop.alveole.projection.membership;

import coop.alveole.domain.membership.CapeEvent.*;
import coop.alveole.domain.membership.CesaEvent.*;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.MembershipEvent;
import coop.alveole.domain.membership.MembershipEvent.*;
import coop.alveole.domain.membership.MembershipFact;
import coop.alveole.domain.membership.MembershipRule;
import coop.alveole.domain.membership.PastEvent.*;
import coop.alveole.domain.membership.association.AssociationEvent;
import coop.alveole.domain.membership.association.AssociationEvent.*;
import coop.alveole.domain.membership.correction.CorrectionEvent;
import coop.alveole.domain.membership.correction.CorrectionEvent.*;
import coop.alveole.domain.membership.employment.EmploymentEvent;
import coop.alveole.domain.membership.employment.EmploymentEvent.*;
import coop.alveole.domain.membership.exit.ExitEvent;
import coop.alveole.domain.membership.exit.ExitEvent.*;
import coop.alveole.domain.membership.joining.JoiningEvent;
import coop.alveole.domain.membership.joining.JoiningEvent.*;
import coop.alveole.domain.membership.organisation.OrganisationEvent.OrganisationRegistered;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.projection.membership.MemberFile.*;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where does each person stand, under which contracts, at any date? */
public final class MemberFiles implements Fold<MemberFile> {
    private static final List<MembershipRule> NONE = List.of();

    @Override
    public Class<MemberFile> document() {
        return MemberFile.class;
    }

    @Override
    public int version() {
        return 20;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(MembershipFact.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return event instanceof MembershipFact e ? Stream.of(e.membershipId().value()) : Stream.empty();
    }

    @Override
    public MemberFile empty(String key) {
        var person = new MembershipId(key).personId();
        return new MemberFile(
                key, person, Registration.NONE, List.of(), List.of(), List.of(), List.of(), List.of(), Joins.NONE, -1);
    }

    @Override
    public MemberFile fold(MemberFile file, Recorded<?> recorded) {
        return switch (recorded.event()) {
            case MembershipEvent event ->
                folded(file, event, recorded.position()).drawn(recorded.version());
            case CorrectionEvent event -> corrected(file, event).drawn(recorded.version());
            case JoiningEvent event -> joined(file, event, recorded.position()).drawn(recorded.version());
            case AssociationEvent event ->
                folded(file, event, recorded.position()).drawn(recorded.version());
            case ExitEvent event -> folded(file, event, recorded.position()).drawn(recorded.version());
            case EmploymentEvent event ->
                folded(file, event, recorded.position()).drawn(recorded.version());
            case OrganisationRegistered e ->
                file.with(new Registration(e.territory(), e.registeredOn(), recorded.position()))
                        .drawn(recorded.version());
            case MembershipFact _ -> file.drawn(recorded.version());
            default -> file;
        };
    }

    private static MemberFile folded(MemberFile file, MembershipEvent event, long at) {
        return switch (event) {
            case MembershipRegistered e -> file.with(new Registration(e.territory(), e.registeredOn(), at));
            case CapeSigned e -> file.with(ended(ContractKind.CAPE, e.startsOn(), e.endsOn(), NONE, at));
            case CapeRenewed e -> file.with(ended(ContractKind.CAPE, e.startsOn(), e.endsOn(), NONE, at));
            case CapeRenewedLate e -> file.with(ended(ContractKind.CAPE, e.signedOn(), e.endsOn(), e.broken(), at));
            case CapeEnded e -> file.endingCapeOn(e.lastDay());
            case CesaSigned e -> file.with(cesa(e.signedOn(), e.associateBy(), e.warnOn(), NONE, at));
            case CesaEnded e -> file.endingCesaOn(e.lastDay());
            case ContractEndedForNonAssociation e -> file.endingCesaOn(e.lastDay());
            case PastDiagnosticRecorded e -> file.with(new Diagnostic(e.heldOn(), at));
            case PastContractRecorded e -> file.with(ended(e.kind(), e.startsOn(), e.endsOn(), e.broken(), at));
            case PastCesaRecorded e -> file.with(cesa(e.signedOn(), e.associateBy(), e.warnOn(), e.broken(), at));
            case EarlierContractRecorded e ->
                file.with(ended(e.kind(), e.startsOn(), e.endsOn(), e.broken(), at))
                        .dueBy(e.associateBy(), e.warnOn());
        };
    }

    private static MemberFile corrected(MemberFile file, CorrectionEvent event) {
        return switch (event) {
            case ContractCorrected e -> due(file.correcting(e), e.associateBy(), e.warnOn());
            case CesaCorrected e -> file.correcting(e).dueBy(e.associateBy(), e.warnOn());
            case AdmissionCorrected e -> file.correcting(e);
        };
    }

    private static MemberFile joined(MemberFile file, JoiningEvent event, long at) {
        return switch (event) {
            case FilesJoined e -> {
                var all = file.with(file.joins().with(e.joined(), Joins.Place.KEPT, e.joinedOn()));
                for (var c : e.contracts())
                    all = all.with(
                            new Contract(c.kind(), c.startsOn(), c.endsOn(), null, null, c.broken(), e.joined(), at));
                yield due(all, e.associateBy(), e.warnOn());
            }
            case FilesParted e ->
                due(
                        file.withoutThoseOf(e.joined()).with(file.joins().partedOn(e.partedOn(), e.joined())),
                        e.associateBy(),
                        e.warnOn());
            case JoinedInto e -> file.with(file.joins().with(e.kept(), Joins.Place.ASIDE, e.joinedOn()));
            case PartedFrom e -> file.with(file.joins().partedOn(e.partedOn(), e.kept()));
        };
    }

    private static MemberFile folded(MemberFile file, AssociationEvent event, long at) {
        return switch (event) {
            case AssociateAdmitted e -> file.with(new Admission(e.assemblyId(), e.admittedOn(), null, at));
            case PastAdmissionRecorded e -> file.with(new Admission(null, e.admittedOn(), null, at));
            case AssociationEnded e -> file.endingAdmissionOn(e.lastDay());
            case CandidacySubmitted _,
                    CandidateEmployed _,
                    CandidacyWithdrawn _,
                    AdmissionRefused _,
                    AssociateElected _,
                    ElectionLapsed _,
                    SharesSubscribed _ -> file;
        };
    }

    private static MemberFile folded(MemberFile file, ExitEvent event, long at) {
        return switch (event) {
            case MemberLeft e -> file.leftOn(e.lastDay(), at);
            case MemberReturned e -> file.returnedOn(e.returnedOn());
            case PastExitRecorded e -> file.with(new Departure(e.lastDay(), e.returnedOn(), at));
        };
    }

    private static MemberFile folded(MemberFile file, EmploymentEvent event, long at) {
        return switch (event) {
            case EmploymentSigned e ->
                due(
                        file.with(new Contract(
                                e.capacity().contract(), e.startsOn(), e.endsOn(), null, null, NONE, null, at)),
                        e.associateBy(),
                        e.warnOn());
            case EmploymentEnded e -> due(file.ending(e), e.associateBy(), e.warnOn());
        };
    }

    /** The three years are as they were where nothing moved them. */
    private static MemberFile due(MemberFile file, @Nullable LocalDate by, @Nullable LocalDate warnOn) {
        return by == null || warnOn == null ? file : file.dueBy(by, warnOn);
    }

    private static Contract ended(
            ContractKind kind, LocalDate startsOn, LocalDate endsOn, List<MembershipRule> broken, long at) {
        return new Contract(kind, startsOn, endsOn, null, null, broken, null, at);
    }

    private static Contract cesa(
            LocalDate signedOn, LocalDate by, LocalDate warnOn, List<MembershipRule> broken, long at) {
        return new Contract(ContractKind.CESA, signedOn, null, by, warnOn, broken, null, at);
    }
}
