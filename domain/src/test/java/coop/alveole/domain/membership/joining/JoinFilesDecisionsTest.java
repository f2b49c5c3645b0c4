package coop.alveole.domain.membership.joining;

import static coop.alveole.domain.membership.MembershipRule.*;
import static coop.alveole.domain.membership.correction.CorrectionRule.CONTRACT_RECORDED;
import static coop.alveole.domain.membership.joining.JoiningRule.*;
import static coop.alveole.domain.shared.Cast.*;

import coop.alveole.domain.membership.CesaEvent.CesaSigned;
import coop.alveole.domain.membership.ContractHistory;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.ContractPeriod;
import coop.alveole.domain.membership.ContractsInTime;
import coop.alveole.domain.membership.Membership;
import coop.alveole.domain.membership.MembershipCommand.RecordPastCesa;
import coop.alveole.domain.membership.MembershipEvent.MembershipRegistered;
import coop.alveole.domain.membership.PastEvent.PastCesaRecorded;
import coop.alveole.domain.membership.PastEvent.PastContractRecorded;
import coop.alveole.domain.membership.association.AssociationEvent.PastAdmissionRecorded;
import coop.alveole.domain.membership.correction.CorrectionCommand.CorrectContract;
import coop.alveole.domain.membership.correction.CorrectionReason;
import coop.alveole.domain.membership.joining.JoiningCommand.*;
import coop.alveole.domain.membership.joining.JoiningEvent.*;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class JoinFilesDecisionsTest {
    static final MembershipId OLD = MembershipId.of(person("e"));
    static final LocalDate SIGNED = LocalDate.of(2025, 2, 3);
    static final LocalDate BY = LocalDate.of(2028, 2, 3);
    static final LocalDate JOINED = LocalDate.of(2026, 5, 4);

    static final MembershipRegistered REGISTERED = new MembershipRegistered(AMINAS, AMINA, TOURS, SIGNED);
    static final CesaSigned CESA = new CesaSigned(AMINAS, SIGNED, BY, BY);

    /** Six months, four years before she came back. */
    static final ContractPeriod CAPE =
            new ContractPeriod(ContractKind.CAPE, LocalDate.of(2021, 1, 1), LocalDate.of(2021, 6, 30));

    static final FilesJoined MOVED =
            new FilesJoined(AMINAS, OLD, JOINED, List.of(told(CAPE)), BY.minusMonths(6), BY.minusMonths(6));

    final AggregateTestFixture<Membership> membership = new AggregateTestFixture<>(Membership.class);

    @Test
    void theContractsOfTheOtherFileAreDeductedAtOnce() {
        membership
                .given(REGISTERED, CESA)
                .when(join(CAPE))
                .expectEvents(
                        new FilesJoined(AMINAS, OLD, JOINED, List.of(told(CAPE)), LocalDate.of(2027, 8, 3), SIGNED));
    }

    @Test
    void partedTheyCountNoMore() {
        membership
                .given(REGISTERED, CESA, MOVED)
                .when(new PartFiles(AMINAS, OLD, JOINED))
                .expectEvents(new FilesParted(AMINAS, OLD, JOINED, List.of(told(CAPE)), BY, BY));
    }

    @Test
    void withoutACesaNoDateMoves() {
        membership
                .given(REGISTERED)
                .when(join(CAPE))
                .expectEvents(new FilesJoined(AMINAS, OLD, JOINED, List.of(told(CAPE)), null, null));
    }

    @Test
    void aContractThatBothFilesTellIsOne() {
        membership
                .given(REGISTERED, past(CAPE), CESA)
                .when(join(CAPE))
                .expectEvents(new FilesJoined(AMINAS, OLD, JOINED, List.of(), null, null));
    }

    @Test
    void theSameCesaInForceInBothFilesIsOne() {
        var typedTwice = new ContractsInTime(ContractHistory.NONE, Optional.of(SIGNED), Optional.empty());
        membership
                .given(REGISTERED, CESA)
                .when(new JoinFiles(AMINAS, new OtherFile(OLD, typedTwice, Optional.empty()), JOINED, Optional.empty()))
                .expectEvents(new FilesJoined(AMINAS, OLD, JOINED, List.of(), null, null));
    }

    @Test
    void whatTheyBreakAmongTheOthersIsFlagged() {
        var threeYears =
                new ContractPeriod(ContractKind.EMPLOYMENT, LocalDate.of(2020, 1, 1), LocalDate.of(2022, 12, 31));
        var broken = new JoinedContract(
                ContractKind.EMPLOYMENT,
                threeYears.startsOn(),
                threeYears.endsOn(),
                List.of(Refused.flagging(ASSOCIATE_WITHIN_THREE_YEARS)));
        membership
                .given(REGISTERED, CESA)
                .when(join(threeYears))
                .expectEvents(new FilesJoined(AMINAS, OLD, JOINED, List.of(broken), SIGNED, SIGNED));
    }

    @Test
    void aLaterCesaDeductsThem() {
        membership
                .given(REGISTERED, new FilesJoined(AMINAS, OLD, JOINED, List.of(told(CAPE)), null, null))
                .when(new RecordPastCesa(AMINAS, SIGNED))
                .expectEvents(new PastCesaRecorded(AMINAS, SIGNED, LocalDate.of(2027, 8, 3), SIGNED, List.of()));
    }

    @Test
    void refusesAContractThatRunsOnOnTheOtherFile() {
        var running = new ContractPeriod(ContractKind.CAPE, JOINED.minusMonths(3), JOINED);
        membership
                .given(REGISTERED)
                .when(join(running))
                .expectException(Refused.by(KEEP_WHAT_GOES_ON, "joined", running.startsOn()))
                .expectNoEvents();
    }

    @Test
    void acceptsOneThatEndedTheDayBefore() {
        var over = new ContractPeriod(ContractKind.CAPE, JOINED.minusMonths(3), JOINED.minusDays(1));
        membership
                .given(REGISTERED)
                .when(join(over))
                .expectEvents(new FilesJoined(AMINAS, OLD, JOINED, List.of(told(over)), null, null));
    }

    @Test
    void refusesACesaInForceOnTheOtherFile() {
        var underCesa = new ContractsInTime(ContractHistory.NONE, Optional.of(SIGNED.plusDays(1)), Optional.empty());
        membership
                .given(REGISTERED, CESA)
                .when(new JoinFiles(AMINAS, new OtherFile(OLD, underCesa, Optional.empty()), JOINED, Optional.empty()))
                .expectException(Refused.by(KEEP_WHAT_GOES_ON, "joined", SIGNED.plusDays(1)))
                .expectNoEvents();
    }

    @Test
    void refusesContractsThatOverlap() {
        var overlapping = new ContractPeriod(
                ContractKind.CAPE, CAPE.endsOn(), CAPE.endsOn().plusMonths(3));
        membership
                .given(REGISTERED, past(CAPE))
                .when(join(overlapping))
                .expectException(Refused.by(
                        CONTRACTS_AGREE, "joined", overlapping.startsOn(), overlapping.endsOn(), CAPE.startsOn()))
                .expectNoEvents();
    }

    @Test
    void acceptsOneThatBeginsTheDayAfter() {
        var next = new ContractPeriod(
                ContractKind.CAPE, CAPE.dayAfter(), CAPE.dayAfter().plusMonths(3));
        membership
                .given(REGISTERED, past(CAPE))
                .when(join(next))
                .expectEvents(new FilesJoined(AMINAS, OLD, JOINED, List.of(told(next)), null, null));
    }

    @Test
    void refusesAContractUnderTheCesaInForce() {
        var under = new ContractPeriod(ContractKind.CAPE, SIGNED.minusMonths(1), SIGNED);
        membership
                .given(REGISTERED, CESA)
                .when(join(under))
                .expectException(Refused.by(CONTRACTS_AGREE, "joined", under.startsOn(), under.endsOn(), SIGNED))
                .expectNoEvents();
    }

    @Test
    void keepsTheFileOfTheAssociate() {
        var since = SIGNED.plusDays(9);
        membership
                .given(REGISTERED, CESA)
                .when(associate(since))
                .expectException(Refused.by(KEEP_THE_ASSOCIATE, "joined", since))
                .expectNoEvents();
    }

    @Test
    void twoFilesOfOneAssociateAreJoined() {
        membership
                .given(REGISTERED, CESA, new PastAdmissionRecorded(AMINAS, SIGNED, List.of()))
                .when(associate(SIGNED.plusDays(9)))
                .expectEvents(new FilesJoined(AMINAS, OLD, JOINED, List.of(), null, null));
    }

    @Test
    void refusesAFileOfWhichSomethingWasErased() {
        membership
                .given(REGISTERED, CESA)
                .when(new JoinFiles(AMINAS, other(CAPE), JOINED, Optional.of(SIGNED)))
                .expectException(Refused.by(NOBODY_ERASED, "joined", SIGNED))
                .expectNoEvents();
    }

    @Test
    void whatCameWithTheOtherFileIsCorrectedThere() {
        membership
                .given(REGISTERED, CESA, MOVED)
                .when(new CorrectContract(
                        AMINAS,
                        ContractKind.CAPE,
                        CAPE.startsOn(),
                        CAPE.startsOn(),
                        CAPE.endsOn().minusMonths(1),
                        CorrectionReason.TYPING_ERROR))
                .expectException(Refused.by(CONTRACT_RECORDED, "startsOn", CAPE.startsOn()))
                .expectNoEvents();
    }

    @Test
    void joinsTheSameFileOnce() {
        membership
                .given(REGISTERED, CESA, MOVED)
                .when(join(CAPE))
                .expectException(Refused.by(NOT_YET_JOINED, "joined", JOINED))
                .expectNoEvents();
    }

    @Test
    void refusesToPartWhatIsNotJoined() {
        membership
                .given(REGISTERED, CESA)
                .when(new PartFiles(AMINAS, OLD, JOINED))
                .expectException(Refused.by(FILES_JOINED, "joined"))
                .expectNoEvents();
    }

    @Test
    void refusesToPartThemTwice() {
        membership
                .given(REGISTERED, CESA, MOVED, new FilesParted(AMINAS, OLD, JOINED, List.of(told(CAPE)), BY, BY))
                .when(new PartFiles(AMINAS, OLD, JOINED))
                .expectException(Refused.by(FILES_JOINED, "joined"))
                .expectNoEvents();
    }

    @Test
    void refusesToPartThemTheDayBefore() {
        membership
                .given(REGISTERED, CESA, MOVED)
                .when(new PartFiles(AMINAS, OLD, JOINED.minusDays(1)))
                .expectException(Refused.by(PARTED_AFTER_THE_JOIN, "partedOn", JOINED))
                .expectNoEvents();
    }

    static JoinFiles join(ContractPeriod contract) {
        return new JoinFiles(AMINAS, other(contract), JOINED, Optional.empty());
    }

    static OtherFile other(ContractPeriod contract) {
        return new OtherFile(
                OLD,
                new ContractsInTime(new ContractHistory(List.of(contract)), Optional.empty(), Optional.empty()),
                Optional.empty());
    }

    static JoinFiles associate(LocalDate since) {
        var nothing = new ContractsInTime(ContractHistory.NONE, Optional.empty(), Optional.empty());
        return new JoinFiles(AMINAS, new OtherFile(OLD, nothing, Optional.of(since)), JOINED, Optional.empty());
    }

    static JoinedContract told(ContractPeriod contract) {
        return new JoinedContract(contract.kind(), contract.startsOn(), contract.endsOn(), List.of());
    }

    static PastContractRecorded past(ContractPeriod contract) {
        return new PastContractRecorded(AMINAS, contract.kind(), contract.startsOn(), contract.endsOn(), List.of());
    }
}
