package coop.alveole.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.deadline.ActBy.*;
import coop.alveole.domain.deadline.Assemblies.Dated;
import coop.alveole.domain.shared.AssemblyId;
import coop.alveole.domain.shared.AssemblyKind;
import coop.alveole.domain.shared.FiscalYearEnd;
import coop.alveole.domain.shared.MembershipParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * VEC-A A1 to A10 as each is on the day of its CESA, with an ordinary assembly on 24 June of every year, and with none
 * dated. By hand: 24 June less 15 days is 9 June, less 15 more 25 May; 30 June less 15 days is 15 June, less 15 more
 * 31 May. Where {@code heldOn} is empty there is no useful assembly, and the last column is the day before which one must
 * be convened.
 */
class ActByVectorsTest {
    /** The table of {@code docs/deadlines.md}. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // A1: the 36 months are used up; held on 15 March it would be convened by 28 February, prepared by 13 February.
        "A1, 2026-03-15, 2026-03-15,           , 2026-02-13, 2026-02-28",
        // A2: the assembly of June 2026 comes too late, that of June 2025 is the last.
        "A2, 2024-03-15, 2026-03-15, 2025-06-24, 2025-05-25,",
        // A3: the six months between the contracts are not deducted, so that June 2026 is in time.
        "A3, 2024-09-15, 2026-09-15, 2026-06-24, 2026-05-25,",
        "A4, 2024-02-29, 2027-02-28, 2026-06-24, 2026-05-25,",
        "A5, 2024-02-29, 2027-01-29, 2026-06-24, 2026-05-25,",
        "A6, 2025-08-31, 2028-02-29, 2027-06-24, 2027-05-25,",
        "A7, 2025-05-31, 2028-02-29, 2027-06-24, 2027-05-25,",
        "A8, 2026-11-30, 2029-02-28, 2028-06-24, 2028-05-25,",
        // A9: nothing is left of the three years on the day of the CESA: 10 June, 26 May, 11 May.
        "A9, 2026-06-10, 2026-06-10,           , 2026-05-11, 2026-05-26",
        "A10, 2026-01-10, 2027-07-10, 2027-06-24, 2027-05-25,"
    })
    void withAnAssemblyOnTwentyFourJuneOfEachYear(
            String vector, LocalDate cesa, LocalDate by, LocalDate heldOn, LocalDate actBy, LocalDate conveneBefore) {
        var eachYear = IntStream.rangeClosed(2023, 2030)
                .mapToObj(ActByVectorsTest::june)
                .toList();
        var expected = heldOn == null
                ? new WithoutAssembly(actBy, conveneBefore)
                : new ByKnownAssembly(actBy, june(heldOn.getYear()).id(), heldOn);
        assertThat(actBy(by, cesa, eachYear)).as(vector).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "A1, 2026-03-15, 2026-03-15,           , 2026-02-13, 2026-02-28",
        "A2, 2024-03-15, 2026-03-15, 2025-06-30, 2025-05-31,",
        "A3, 2024-09-15, 2026-09-15, 2026-06-30, 2026-05-31,",
        "A4, 2024-02-29, 2027-02-28, 2026-06-30, 2026-05-31,",
        "A5, 2024-02-29, 2027-01-29, 2026-06-30, 2026-05-31,",
        "A6, 2025-08-31, 2028-02-29, 2027-06-30, 2027-05-31,",
        "A7, 2025-05-31, 2028-02-29, 2027-06-30, 2027-05-31,",
        "A8, 2026-11-30, 2029-02-28, 2028-06-30, 2028-05-31,",
        "A9, 2026-06-10, 2026-06-10,           , 2026-05-11, 2026-05-26",
        "A10, 2026-01-10, 2027-07-10, 2027-06-30, 2027-05-31,"
    })
    void withNoneDatedTheLatestLawfulDayIsAssumed(
            String vector, LocalDate cesa, LocalDate by, LocalDate latestOn, LocalDate actBy, LocalDate conveneBefore) {
        var expected = latestOn == null
                ? new WithoutAssembly(actBy, conveneBefore)
                : new ByAssumedAssembly(actBy, latestOn.getYear(), latestOn, by);
        assertThat(actBy(by, cesa, List.of())).as(vector).isEqualTo(expected);
    }

    private static ActBy actBy(LocalDate by, LocalDate asOf, List<Dated> dated) {
        return ActBy.of(by, asOf, new Assemblies(dated, FiscalYearEnd.DEFAULT), MembershipParameters.DEFAULT);
    }

    private static Dated june(int year) {
        var id = new AssemblyId("assembly-00000000-0000-4000-8000-00000000" + year);
        return new Dated(id, AssemblyKind.ORDINARY, LocalDate.of(year, 6, 24));
    }
}
