package coop.alveole.domain.membership.joining;

import static coop.alveole.domain.membership.joining.JoiningRule.*;
import static coop.alveole.domain.membership.organisation.OrganisationRule.FOR_A_NATURAL_PERSON;
import static coop.alveole.domain.shared.Cast.*;

import coop.alveole.domain.membership.CesaEvent.CesaSigned;
import coop.alveole.domain.membership.ContractHistory;
import coop.alveole.domain.membership.ContractsInTime;
import coop.alveole.domain.membership.Membership;
import coop.alveole.domain.membership.MembershipCommand.SignCesa;
import coop.alveole.domain.membership.MembershipEvent.MembershipRegistered;
import coop.alveole.domain.membership.association.AssociationEvent.*;
import coop.alveole.domain.membership.association.Ruling;
import coop.alveole.domain.membership.joining.JoiningCommand.*;
import coop.alveole.domain.membership.joining.JoiningEvent.*;
import coop.alveole.domain.membership.organisation.OrganisationEvent.OrganisationRegistered;
import coop.alveole.domain.membership.placement.PlacementCommand.MoveTerritory;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.Refused;
import coop.alveole.domain.shared.Siren;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class JoinIntoDecisionsTest {
    static final MembershipId KEPT = MembershipId.of(person("e"));
    static final LocalDate SIGNED = LocalDate.of(2025, 2, 3);
    static final LocalDate JOINED = LocalDate.of(2026, 5, 4);

    static final MembershipRegistered REGISTERED = new MembershipRegistered(AMINAS, AMINA, TOURS, SIGNED);
    static final CesaSigned CESA = new CesaSigned(AMINAS, SIGNED, SIGNED.plusYears(3), SIGNED.plusYears(3));
    static final JoinInto JOIN = new JoinInto(AMINAS, KEPT, JOINED, List.of());
    static final JoinedInto ASIDE = new JoinedInto(AMINAS, KEPT, JOINED);

    final AggregateTestFixture<Membership> membership = new AggregateTestFixture<>(Membership.class);

    @Test
    void theFileJoinedTellsWhatItSays() {
        membership
                .given(REGISTERED, CESA)
                .when(JOIN)
                .expectResultMessagePayload(new OtherFile(
                        AMINAS,
                        new ContractsInTime(ContractHistory.NONE, Optional.of(SIGNED), Optional.empty()),
                        Optional.empty()))
                .expectEvents(ASIDE);
    }

    @Test
    void anAssociateWithoutAContractTellsIt() {
        membership
                .given(REGISTERED, new PastAdmissionRecorded(AMINAS, SIGNED, List.of()))
                .when(JOIN)
                .expectResultMessagePayload(new OtherFile(
                        AMINAS,
                        new ContractsInTime(ContractHistory.NONE, Optional.empty(), Optional.empty()),
                        Optional.of(SIGNED)));
    }

    @Test
    void fromThenOnNothingIsRecordedThere() {
        membership
                .given(REGISTERED, ASIDE)
                .when(new MoveTerritory(AMINAS, new Label("Blois"), JOINED))
                .expectException(Refused.by(FILE_STANDS_ALONE, "membershipId", JOINED))
                .expectNoEvents();
    }

    @Test
    void norIsAContractSigned() {
        membership
                .given(REGISTERED, ASIDE)
                .when(new SignCesa(AMINAS, JOINED))
                .expectException(Refused.by(FILE_STANDS_ALONE, "membershipId", JOINED))
                .expectNoEvents();
    }

    @Test
    void norIsItJoinedAgain() {
        membership
                .given(REGISTERED, ASIDE)
                .when(JOIN)
                .expectException(Refused.by(FILE_STANDS_ALONE, "membershipId", JOINED))
                .expectNoEvents();
    }

    @Test
    void norIsAnotherJoinedToIt() {
        var nothing = new ContractsInTime(ContractHistory.NONE, Optional.empty(), Optional.empty());
        membership
                .given(REGISTERED, ASIDE)
                .when(new JoinFiles(AMINAS, new OtherFile(KEPT, nothing, Optional.empty()), JOINED, Optional.empty()))
                .expectException(Refused.by(FILE_STANDS_ALONE, "membershipId", JOINED))
                .expectNoEvents();
    }

    @Test
    void partedItIsItselfAgain() {
        membership
                .given(REGISTERED, ASIDE)
                .when(new PartFrom(AMINAS, KEPT, JOINED))
                .expectEvents(new PartedFrom(AMINAS, KEPT, JOINED));
    }

    @Test
    void andMayBeJoinedOnceMore() {
        membership
                .given(REGISTERED, ASIDE, new PartedFrom(AMINAS, KEPT, JOINED))
                .when(JOIN)
                .expectEvents(ASIDE);
    }

    @Test
    void isPartedFromTheFileKeptOnly() {
        membership
                .given(REGISTERED, ASIDE)
                .when(new PartFrom(AMINAS, MembershipId.of(person("f")), JOINED))
                .expectException(Refused.by(FILES_JOINED, "joined"))
                .expectNoEvents();
    }

    @Test
    void refusesItself() {
        membership
                .given(REGISTERED)
                .when(new JoinInto(AMINAS, AMINAS, JOINED, List.of()))
                .expectException(Refused.by(ANOTHER_FILE, "joined"))
                .expectNoEvents();
    }

    @Test
    void refusesAFileToWhichAnotherIsJoined() {
        membership
                .given(REGISTERED, new FilesJoined(AMINAS, MembershipId.of(person("f")), SIGNED, List.of(), null, null))
                .when(JOIN)
                .expectException(Refused.by(NO_CHAIN_OF_FILES, "joined", SIGNED))
                .expectNoEvents();
    }

    @Test
    void refusesAFileThatHoldsAnActivity() {
        membership
                .given(REGISTERED)
                .when(new JoinInto(AMINAS, KEPT, JOINED, List.of(new Label("Bois"))))
                .expectException(Refused.by(NO_ACTIVITY_LEFT, "joined", "Bois"))
                .expectNoEvents();
    }

    @Test
    void refusesAFileWithAnOpenCandidacy() {
        membership
                .given(REGISTERED, new CandidacySubmitted(AMINAS, SIGNED, new Ruling.Free()))
                .when(JOIN)
                .expectException(Refused.by(NO_CANDIDACY_LEFT, "joined", SIGNED))
                .expectNoEvents();
    }

    @Test
    void refusesAFileThatIsElectedAndHasNoShares() {
        membership
                .given(REGISTERED, CESA, new AssociateElected(AMINAS, ASSEMBLY, SIGNED.plusDays(1)))
                .when(JOIN)
                .expectException(Refused.by(NO_CANDIDACY_LEFT, "joined", SIGNED.plusDays(1)))
                .expectNoEvents();
    }

    @Test
    void norWhileTheElectionMayStillLapse() {
        membership
                .given(
                        REGISTERED,
                        new AssociateElected(AMINAS, ASSEMBLY, SIGNED),
                        new ElectionLapsed(AMINAS, SIGNED.plusDays(9)))
                .when(JOIN)
                .expectException(Refused.by(NO_CANDIDACY_LEFT, "joined", SIGNED))
                .expectNoEvents();
    }

    @Test
    void acceptsOneWhoseCandidacyWasWithdrawn() {
        membership
                .given(
                        REGISTERED,
                        new CandidacySubmitted(AMINAS, SIGNED, new Ruling.Free()),
                        new CandidacyWithdrawn(AMINAS, SIGNED))
                .when(JOIN)
                .expectEvents(ASIDE);
    }

    @Test
    void refusesALegalPerson() {
        membership
                .given(new OrganisationRegistered(AMINAS, new Label("Ruche"), Siren.of("732829320"), TOURS, SIGNED))
                .when(JOIN)
                .expectException(Refused.by(FOR_A_NATURAL_PERSON, "membershipId"))
                .expectNoEvents();
    }
}
