package coop.alveole.domain.membership.flag;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.membership.ContractHistory;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.ContractPeriod;
import coop.alveole.domain.membership.ContractsInTime;
import coop.alveole.domain.membership.flag.FlagBook.Noted;
import coop.alveole.domain.membership.integration.Prerequisite;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was found broken is raised as long as it is so, by all that is known now. */
class RaisedFlagsTest {
    static final LocalDate FROM = LocalDate.of(2019, 1, 1);
    static final LocalDate UNTIL = LocalDate.of(2020, 2, 29);
    static final LocalDate TWELVE_MONTHS = LocalDate.of(2019, 12, 31);
    static final LocalDate CESA = LocalDate.of(2023, 3, 1);
    static final ContractPeriod CAPE = new ContractPeriod(ContractKind.CAPE, FROM, UNTIL);
    static final ContractPeriod JOB =
            new ContractPeriod(ContractKind.EMPLOYMENT, UNTIL.minusDays(9), UNTIL.plusYears(2));

    @Test
    void aCapeOfFourteenMonthsIsRaisedWithItsDaysAndThatOfTheRule() {
        assertThat(raised(FlagKind.CAPE_OF_TWELVE_MONTHS, FlagSubject.CAPE, FROM, none(CAPE)))
                .containsExactly(
                        new Flag(FlagKind.CAPE_OF_TWELVE_MONTHS, FlagSubject.CAPE, FROM, UNTIL, TWELVE_MONTHS));
    }

    @Test
    void anEndBeforeItsTermHealsItAsACorrectionDoes() {
        var ended = new ContractPeriod(ContractKind.CAPE, FROM, TWELVE_MONTHS);
        assertThat(raised(FlagKind.CAPE_OF_TWELVE_MONTHS, FlagSubject.CAPE, FROM, none(ended)))
                .isEmpty();
        assertThat(raised(FlagKind.CAPE_OF_TWELVE_MONTHS, FlagSubject.CAPE, FROM, none()))
                .as("it never was")
                .isEmpty();
    }

    @Test
    void anOverlapGoesOnceTheOtherContractIsPutRight() {
        assertThat(raised(FlagKind.CONTRACTS_WITHOUT_OVERLAP, FlagSubject.CAPE, FROM, none(CAPE, JOB)))
                .extracting(Flag::limit)
                .containsExactly(JOB.endsOn());
        var later = new ContractPeriod(ContractKind.EMPLOYMENT, UNTIL.plusDays(1), JOB.endsOn());
        assertThat(raised(FlagKind.CONTRACTS_WITHOUT_OVERLAP, FlagSubject.CAPE, FROM, none(CAPE, later)))
                .isEmpty();
    }

    @Test
    void aJobWithoutATermIsAnOverlapStillOnceItHasOne() {
        var endless = ContractPeriod.withoutTerm(ContractKind.EMPLOYMENT, JOB.startsOn());
        assertThat(raised(FlagKind.CONTRACTS_WITHOUT_OVERLAP, FlagSubject.CAPE, FROM, none(CAPE, endless)))
                .extracting(Flag::limit)
                .containsExactly(JOB.startsOn());
        assertThat(raised(FlagKind.CONTRACTS_WITHOUT_OVERLAP, FlagSubject.CAPE, FROM, none(CAPE, JOB)))
                .hasSize(1);
    }

    @Test
    void aCesaOfWhichTheThreeYearsAreUsedUpIsRaisedUntilTheyAreNot() {
        var used = new ContractPeriod(ContractKind.EMPLOYMENT, FROM, FROM.plusYears(4));
        assertThat(raised(FlagKind.ASSOCIATE_WITHIN_THREE_YEARS, FlagSubject.CESA, CESA, under(used)))
                .containsExactly(new Flag(FlagKind.ASSOCIATE_WITHIN_THREE_YEARS, FlagSubject.CESA, CESA, null, CESA));
        var shorter = new ContractPeriod(ContractKind.EMPLOYMENT, FROM, FROM.plusMonths(7));
        assertThat(raised(FlagKind.ASSOCIATE_WITHIN_THREE_YEARS, FlagSubject.CESA, CESA, under(shorter)))
                .isEmpty();
    }

    @Test
    void thatTheCesaHasEndedHealsNothingAndChangesNoDay() {
        var used = new ContractPeriod(ContractKind.EMPLOYMENT, FROM, FROM.plusYears(4));
        var ended = none(used, new ContractPeriod(ContractKind.CESA, CESA, CESA.plusMonths(5)));
        for (var subject : List.of(FlagSubject.CESA, FlagSubject.EMPLOYMENT)) {
            var from = subject == FlagSubject.CESA ? CESA : FROM;
            assertThat(raised(FlagKind.ASSOCIATE_WITHIN_THREE_YEARS, subject, from, ended))
                    .isEqualTo(raised(FlagKind.ASSOCIATE_WITHIN_THREE_YEARS, subject, from, under(used)));
        }
    }

    @Test
    void anAdmissionTooLateIsRaisedUntilItsDayOrTheContractsAreOthers() {
        var late = CESA.plusYears(3).plusDays(1);
        assertThat(raised(FlagKind.ASSOCIATE_WITHIN_THREE_YEARS, FlagSubject.ADMISSION, late, under()))
                .containsExactly(new Flag(
                        FlagKind.ASSOCIATE_WITHIN_THREE_YEARS, FlagSubject.ADMISSION, late, null, CESA.plusYears(3)));
        assertThat(raised(FlagKind.ASSOCIATE_WITHIN_THREE_YEARS, FlagSubject.ADMISSION, CESA.plusYears(3), under()))
                .isEmpty();
        assertThat(raised(FlagKind.ADMITTED_UNDER_THE_CESA, FlagSubject.ADMISSION, CESA.minusDays(1), under()))
                .extracting(Flag::limit)
                .containsExactly(CESA);
    }

    @Test
    void aFirstContractIsRaisedForWhatItLackedAndForNothingElse() {
        var noted = List.of(
                new Noted(FlagKind.COMMITTEE_BEFORE_CONTRACT, FlagSubject.ENTRY, FROM),
                new Noted(FlagKind.DIAGNOSTIC_BEFORE_CONTRACT, FlagSubject.ENTRY, FROM),
                new Noted(FlagKind.COMMITTEE_BEFORE_CONTRACT, FlagSubject.ENTRY, CESA));
        var raised = new RaisedFlags(none(CAPE), Optional.of(FROM), Set.of(Prerequisite.ORIENTATION_COMMITTEE));
        assertThat(raised.of(new FlagBook(noted, List.of())))
                .containsExactly(new Flag(FlagKind.COMMITTEE_BEFORE_CONTRACT, FlagSubject.ENTRY, FROM, null, null));
    }

    @Test
    void whatAnExitOfThePastBrokeStaysRaised() {
        assertThat(raised(FlagKind.LEFT_AFTER_THE_CONTRACT, FlagSubject.EXIT, UNTIL, none(CAPE)))
                .containsExactly(new Flag(FlagKind.LEFT_AFTER_THE_CONTRACT, FlagSubject.EXIT, UNTIL, null, null));
    }

    @Test
    void theGravestComeFirst() {
        assertThat(FlagKind.values())
                .startsWith(FlagKind.ASSOCIATE_WITHIN_THREE_YEARS, FlagKind.ADMITTED_UNDER_THE_CESA)
                .endsWith(FlagKind.COMMITTEE_BEFORE_CONTRACT, FlagKind.DIAGNOSTIC_BEFORE_CONTRACT);
    }

    private static List<Flag> raised(FlagKind kind, FlagSubject subject, LocalDate from, ContractsInTime contracts) {
        var book = new FlagBook(List.of(new Noted(kind, subject, from)), List.of());
        return new RaisedFlags(contracts, Optional.empty(), Set.of()).of(book);
    }

    private static ContractsInTime none(ContractPeriod... periods) {
        return new ContractsInTime(history(periods), Optional.empty(), Optional.empty());
    }

    private static ContractsInTime under(ContractPeriod... periods) {
        return new ContractsInTime(history(periods), Optional.of(CESA), Optional.empty());
    }

    private static ContractHistory history(ContractPeriod... periods) {
        return Stream.of(periods).reduce(ContractHistory.NONE, ContractHistory::and, (_, later) -> later);
    }
}
