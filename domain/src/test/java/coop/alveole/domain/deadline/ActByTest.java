package coop.alveole.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.deadline.ActBy.*;
import coop.alveole.domain.deadline.Assemblies.Dated;
import coop.alveole.domain.shared.AssemblyId;
import coop.alveole.domain.shared.AssemblyKind;
import coop.alveole.domain.shared.Cast;
import coop.alveole.domain.shared.FiscalYearEnd;
import coop.alveole.domain.shared.MembershipParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The boundary days of the last day to act: what is useful, what can still be convened, what is assumed. */
class ActByTest {
    static final LocalDate ASSEMBLY_DAY = LocalDate.of(2026, 6, 24);
    static final LocalDate LAST_CONVOCATION = LocalDate.of(2026, 6, 9);
    static final LocalDate BY = LocalDate.of(2026, 9, 15);
    static final LocalDate JANUARY = LocalDate.of(2026, 1, 10);
    static final Dated JUNE = dated("1", AssemblyKind.ORDINARY, ASSEMBLY_DAY);
    static final ActBy BY_JUNE = new ByKnownAssembly(LocalDate.of(2026, 5, 25), JUNE.id(), ASSEMBLY_DAY);
    /** Were it held on the last day, 15 September, it would be convened on 31 August, and prepared 15 days before. */
    static final ActBy NONE = new WithoutAssembly(LocalDate.of(2026, 8, 16), LocalDate.of(2026, 8, 31));

    @Test
    void fifteenDaysToConveneAndFifteenOfMarginAreCountedBackFromTheAssembly() {
        assertThat(actBy(BY, JANUARY, JUNE)).isEqualTo(BY_JUNE);
    }

    @Test
    void anAssemblyIsUsefulUpToTheLastDayOfItsConvocation() {
        assertThat(actBy(BY, LAST_CONVOCATION, JUNE)).isEqualTo(BY_JUNE);
        assertThat(actBy(BY, LAST_CONVOCATION.plusDays(1), JUNE)).isEqualTo(NONE);
    }

    /** Between the last convocation and the meeting, whoever applied in time is on its agenda. */
    @Test
    void aCandidateIsRuledOnByTheAssemblyThatIsAlreadyConvened() {
        var onItsDay = new ByKnownAssembly(ASSEMBLY_DAY, JUNE.id(), ASSEMBLY_DAY);
        assertThat(candidate(LAST_CONVOCATION, LAST_CONVOCATION)).isEqualTo(BY_JUNE);
        assertThat(candidate(LAST_CONVOCATION.plusDays(1), LAST_CONVOCATION)).isEqualTo(onItsDay);
        assertThat(candidate(ASSEMBLY_DAY, LAST_CONVOCATION)).isEqualTo(onItsDay);
        assertThat(candidate(ASSEMBLY_DAY.plusDays(1), LAST_CONVOCATION)).isEqualTo(NONE);
        assertThat(candidate(LAST_CONVOCATION.plusDays(1), LAST_CONVOCATION.plusDays(1)))
                .as("applied too late for that agenda")
                .isEqualTo(NONE);
    }

    @Test
    void anAssemblyToConveneComesBeforeOneThatIsConvened() {
        var september = dated("2", AssemblyKind.EXTRAORDINARY, LocalDate.of(2026, 9, 10));
        var assemblies = new Assemblies(List.of(JUNE, september), FiscalYearEnd.DEFAULT);
        assertThat(ActBy.of(BY, ASSEMBLY_DAY, assemblies, MembershipParameters.DEFAULT, Optional.of(JANUARY)))
                .isEqualTo(new ByKnownAssembly(LocalDate.of(2026, 8, 11), september.id(), september.heldOn()));
    }

    @Test
    void anAssemblyOnTheLastDayIsUsefulAndOneTheDayAfterIsNot() {
        assertThat(actBy(ASSEMBLY_DAY, JANUARY, JUNE)).isEqualTo(BY_JUNE);
        // 23 June less 15 days is 8 June, less 15 more 24 May.
        assertThat(actBy(ASSEMBLY_DAY.minusDays(1), JANUARY, JUNE))
                .isEqualTo(new WithoutAssembly(LocalDate.of(2026, 5, 24), LocalDate.of(2026, 6, 8)));
    }

    @Test
    void theLastUsefulAssemblyIsTaken() {
        var september = dated("2", AssemblyKind.EXTRAORDINARY, LocalDate.of(2026, 9, 10));
        var afterwards = dated("3", AssemblyKind.EXTRAORDINARY, LocalDate.of(2026, 9, 16));
        // 10 September less 15 is 26 August, less 15 more 11 August.
        assertThat(actBy(BY, JANUARY, september, JUNE, afterwards))
                .isEqualTo(new ByKnownAssembly(LocalDate.of(2026, 8, 11), september.id(), september.heldOn()));
    }

    @Test
    void anAssemblyNotDatedIsAssumedOnTheLatestLawfulDay() {
        // 30 June less 15 is 15 June, less 15 more 31 May.
        assertThat(actBy(BY, JANUARY))
                .isEqualTo(new ByAssumedAssembly(LocalDate.of(2026, 5, 31), 2026, LocalDate.of(2026, 6, 30), BY));
    }

    @Test
    void whatIsAssumedCouldStillBeConvenedInTime() {
        assertThat(actBy(BY, LocalDate.of(2026, 6, 15))).isInstanceOf(ByAssumedAssembly.class);
        assertThat(actBy(BY, LocalDate.of(2026, 6, 16))).isEqualTo(NONE);
    }

    @Test
    void nothingIsAssumedEarlierThanTheLatestLawfulDay() {
        // The assembly of 2027 might be held before 20 June; nobody has said so: that of 2026 is the last sure one.
        assertThat(actBy(LocalDate.of(2027, 6, 20), JANUARY))
                .isEqualTo(new ByAssumedAssembly(
                        LocalDate.of(2026, 5, 31), 2026, LocalDate.of(2026, 6, 30), LocalDate.of(2027, 6, 20)));
        // Once that of 2026 is over, one must be convened before 5 June 2027, to be held before 20 June.
        assertThat(actBy(LocalDate.of(2027, 6, 20), LocalDate.of(2026, 7, 1)))
                .isEqualTo(new WithoutAssembly(LocalDate.of(2027, 5, 21), LocalDate.of(2027, 6, 5)));
    }

    @Test
    void anAssumptionOnTheVeryLastDayIsNotRisked() {
        assertThat(actBy(LocalDate.of(2026, 6, 30), JANUARY)).isInstanceOf(WithoutAssembly.class);
        assertThat(actBy(LocalDate.of(2026, 7, 1), JANUARY)).isInstanceOf(ByAssumedAssembly.class);
    }

    @Test
    void aYearWhoseOrdinaryAssemblyIsDatedIsNotAssumedAgain() {
        var held = dated("2", AssemblyKind.ORDINARY, LocalDate.of(2026, 1, 20));
        assertThat(actBy(BY, LocalDate.of(2026, 2, 1), held)).isEqualTo(NONE);
        var other = dated("2", AssemblyKind.EXTRAORDINARY, LocalDate.of(2026, 1, 20));
        assertThat(actBy(BY, LocalDate.of(2026, 2, 1), other)).isInstanceOf(ByAssumedAssembly.class);
    }

    @Test
    void theFiscalYearOfTheHouseSaysTheLatestLawfulDay() {
        // A year that ends on 30 September: the assembly meets by 30 March; less 30 days, 28 February.
        var assemblies = new Assemblies(List.of(), new FiscalYearEnd(9, 30));
        assertThat(ActBy.of(BY, JANUARY, assemblies, MembershipParameters.DEFAULT))
                .isEqualTo(new ByAssumedAssembly(LocalDate.of(2026, 2, 28), 2026, LocalDate.of(2026, 3, 30), BY));
    }

    @Test
    void theHousesOwnDelaysAreCounted() {
        var longer = MembershipParameters.DEFAULT.withConvocationDays(20).withActByMarginDays(0);
        var assemblies = new Assemblies(List.of(JUNE), FiscalYearEnd.DEFAULT);
        assertThat(ActBy.of(BY, JANUARY, assemblies, longer))
                .isEqualTo(new ByKnownAssembly(LocalDate.of(2026, 6, 4), JUNE.id(), ASSEMBLY_DAY));
    }

    private static ActBy candidate(LocalDate asOf, LocalDate appliedOn) {
        var assemblies = new Assemblies(List.of(JUNE), FiscalYearEnd.DEFAULT);
        return ActBy.of(BY, asOf, assemblies, MembershipParameters.DEFAULT, Optional.of(appliedOn));
    }

    private static ActBy actBy(LocalDate by, LocalDate asOf, Dated... known) {
        var assemblies = new Assemblies(List.of(known), FiscalYearEnd.DEFAULT);
        return ActBy.of(by, asOf, assemblies, MembershipParameters.DEFAULT);
    }

    private static Dated dated(String digit, AssemblyKind kind, LocalDate heldOn) {
        return new Dated(new AssemblyId("assembly-" + Cast.uuid(digit)), kind, heldOn);
    }
}
