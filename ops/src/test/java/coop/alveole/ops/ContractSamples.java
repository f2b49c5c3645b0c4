package coop.alveole.ops;

import coop.alveole.domain.membership.CesaEnd;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.employment.Capacity;
import coop.alveole.domain.membership.employment.EmploymentEvent.*;
import coop.alveole.domain.membership.employment.EmploymentForm;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import java.util.List;

/** One instance of each event about contracts other than the CAPE and the CESA. */
final class ContractSamples {
    private static final MembershipId AMINAS = new MembershipId("membership-00000000-0000-4000-8000-000000000003");
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 2, 27);
    private static final LocalDate ASSOCIATE_BY = LocalDate.of(2027, 2, 28);

    static final List<Object> ALL = List.of(
            new EmploymentSigned(
                    AMINAS,
                    EmploymentForm.FIXED_TERM,
                    Capacity.SUPPORT_TEAM,
                    DAY,
                    LAST_DAY,
                    ASSOCIATE_BY,
                    ASSOCIATE_BY),
            new EmploymentEnded(
                    AMINAS, ContractKind.SUPPORT_TEAM, DAY, LAST_DAY, CesaEnd.RESIGNATION, ASSOCIATE_BY, ASSOCIATE_BY));

    private ContractSamples() {}
}
