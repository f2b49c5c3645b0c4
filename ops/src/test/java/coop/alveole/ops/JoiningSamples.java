package coop.alveole.ops;

import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.MembershipRule;
import coop.alveole.domain.membership.joining.JoinedContract;
import coop.alveole.domain.membership.joining.JoiningEvent.*;
import coop.alveole.domain.people.PersonEvent.PersonJoined;
import coop.alveole.domain.people.PersonEvent.PersonParted;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import java.util.List;

/** One instance of each event about two files of one person. */
final class JoiningSamples {
    private static final MembershipId KEPT = new MembershipId("membership-00000000-0000-4000-8000-000000000003");
    private static final MembershipId OLD = new MembershipId("membership-00000000-0000-4000-8000-000000000004");
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final List<JoinedContract> CONTRACTS = List.of(new JoinedContract(
            ContractKind.CAPE, DAY.minusYears(3), DAY.minusYears(2), List.of(MembershipRule.CAPE_OF_TWELVE_MONTHS)));

    static final List<Object> ALL = List.of(
            new FilesJoined(KEPT, OLD, DAY, CONTRACTS, DAY.plusYears(2), DAY.plusYears(1)),
            new FilesParted(KEPT, OLD, DAY, CONTRACTS, DAY.plusYears(3), DAY.plusYears(3)),
            new JoinedInto(OLD, KEPT, DAY),
            new PartedFrom(OLD, KEPT, DAY),
            new PersonJoined(OLD.personId(), KEPT.personId(), DAY),
            new PersonParted(OLD.personId(), KEPT.personId(), DAY));

    /** As they are said where no date moves. */
    static final List<Object> OTHERS = List.of(
            new FilesJoined(KEPT, OLD, DAY, List.of(), null, null),
            new FilesParted(KEPT, OLD, DAY, List.of(), null, null));

    private JoiningSamples() {}
}
