package coop.alveole.ops;

import coop.alveole.domain.membership.flag.Flag;
import coop.alveole.domain.membership.flag.FlagEvent.*;
import coop.alveole.domain.membership.flag.FlagKind;
import coop.alveole.domain.membership.flag.FlagReason;
import coop.alveole.domain.membership.flag.FlagSubject;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import java.util.List;

/** One instance of each event about a flag. */
final class FlagSamples {
    private static final MembershipId AMINAS = new MembershipId("membership-00000000-0000-4000-8000-000000000003");
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final Flag LONG =
            new Flag(FlagKind.CAPE_OF_TWELVE_MONTHS, FlagSubject.CAPE, DAY, DAY.plusMonths(14), DAY.plusYears(1));

    static final List<Object> ALL = List.of(
            new FlagAcknowledged(AMINAS, LONG, FlagReason.KNOWN_AND_PAST, DAY), new FlagReopened(AMINAS, LONG, DAY));

    private FlagSamples() {}
}
