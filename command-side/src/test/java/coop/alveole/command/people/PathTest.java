package coop.alveole.command.people;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.MembershipFact;
import coop.alveole.domain.membership.PastEvent.PastContractRecorded;
import coop.alveole.domain.membership.correction.CorrectionEvent.ContractCorrected;
import coop.alveole.domain.membership.correction.CorrectionReason;
import coop.alveole.domain.people.Relation;
import coop.alveole.domain.people.Relation.Employment;
import coop.alveole.domain.people.Relation.Stage;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How long data are kept counts from the contracts as they were put right. */
class PathTest {
    private static final MembershipId LOUS = new MembershipId("membership-00000000-0000-4000-8000-000000000001");
    private static final LocalDate FIRST = LocalDate.of(2013, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2014, 12, 31);
    private static final PastContractRecorded JOB =
            new PastContractRecorded(LOUS, ContractKind.EMPLOYMENT, FIRST, LAST, List.of());

    private static Relation on(LocalDate day, MembershipFact... facts) {
        return Stream.of(facts)
                .reduce(Path.NONE, Path::with, (_, later) -> later)
                .on(day, day);
    }

    @Test
    void aCorrectedContractRunsFromAndUntilItsRightDays() {
        var right = LAST.plusDays(10);
        var corrected = new ContractCorrected(
                LOUS,
                ContractKind.EMPLOYMENT,
                FIRST,
                LAST,
                FIRST.plusDays(1),
                right,
                CorrectionReason.DOCUMENT_FOUND,
                null,
                null,
                List.of());
        assertThat(on(right, JOB).stage()).isEqualTo(new Stage.Ended(LAST));
        assertThat(on(right, JOB, corrected).stage()).isEqualTo(new Stage.UnderWay());
        assertThat(on(right.plusDays(1), JOB, corrected).stage()).isEqualTo(new Stage.Ended(right));
        assertThat(on(right, JOB, corrected).employment()).isEqualTo(new Employment.Since(FIRST.plusDays(1)));
    }
}
