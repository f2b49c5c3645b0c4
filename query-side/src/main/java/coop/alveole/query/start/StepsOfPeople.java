package coop.alveole.query.start;

import coop.alveole.domain.access.AccountEvent.AccountKind;
import coop.alveole.domain.access.AccountEvent.RoleGranted;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.projection.access.AccountFile;
import coop.alveole.projection.membership.MemberFile;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.membership.flag.GravestFlags;
import coop.alveole.query.shared.Facts;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import coop.alveole.query.shared.SignIns;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who works here, who was taken over, and what is odd about it. */
@Component
class StepsOfPeople {
    /** Whoever loses the way in is let in again by the other one. */
    private static final int MANAGERS_OF_ACCESS = 2;

    private final Documents<AccountFile> accounts;
    private final Documents<MemberFile> members;
    private final Resident<AccountFile> residentAccounts;
    private final Resident<MemberFile> residentMembers;
    private final SignIns signIns;
    private final GravestFlags flags;
    private final Facts facts;

    StepsOfPeople(
            Documents<AccountFile> accounts,
            Resident<AccountFile> residentAccounts,
            Documents<MemberFile> members,
            Resident<MemberFile> residentMembers,
            SignIns signIns,
            GravestFlags flags,
            Facts facts) {
        this.accounts = accounts;
        this.members = members;
        this.residentAccounts = residentAccounts;
        this.residentMembers = residentMembers;
        this.signIns = signIns;
        this.flags = flags;
        this.facts = facts;
    }

    Step team(Reading reading) {
        reading.waitFor(accounts);
        var managers = residentAccounts.rows().stream()
                .filter(file -> file.kind() == AccountKind.PERSON)
                .filter(file -> !signIns.isTheMachine(new AccountId(file.id())))
                .filter(file -> file.rights().roles(reading.asOf()).contains(Role.ACCESS_MANAGER))
                .toList();
        var given = managers.stream()
                .flatMap(file -> granted(file.id()))
                .max(Comparator.<Recorded<?>>comparingLong(Recorded::position));
        boolean enough = managers.size() >= MANAGERS_OF_ACCESS;
        return Step.of(StepKind.TEAM, enough, "start.managers", managers.size(), enough ? given : Optional.empty());
    }

    /** By whatever way they came in. */
    Step people(Reading reading) {
        reading.waitFor(members);
        var last = residentMembers.rows().stream()
                .max(Comparator.comparingLong(file -> file.registration().position()));
        var count = residentMembers.rows().stream()
                .filter(file -> file.asideOn(reading.asOf()).isEmpty())
                .count();
        return Step.of(
                StepKind.PEOPLE,
                count > 0,
                "start.people",
                count,
                last.flatMap(file -> facts.of(file.id(), file.registration().position()).stream()
                        .reduce((_, later) -> later)));
    }

    /** Where nobody was taken over, nothing was found. */
    Step flags(Reading reading) {
        int open = flags.open(reading);
        boolean anybody = !residentMembers.rows().isEmpty();
        return Step.of(
                StepKind.FLAGS,
                anybody && open == 0,
                anybody ? "start.flags" : "start.no-flags-yet",
                open,
                open == 0 ? flags.lastSaid(reading) : Optional.empty());
    }

    private Stream<Recorded<?>> granted(String account) {
        return facts.of(account, Long.MAX_VALUE).stream()
                .filter(fact -> fact.event() instanceof RoleGranted e && e.role() == Role.ACCESS_MANAGER);
    }
}
