package coop.alveole.query.access.revocation;

import coop.alveole.domain.access.AccountEvent.AccountKind;
import coop.alveole.domain.access.Grant;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.projection.access.AccountFile;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import coop.alveole.query.shared.SignIns;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who else holds a role on a day. */
@Component
class WhoIsLeft {
    private final Documents<AccountFile> documents;
    private final Resident<AccountFile> accounts;
    private final SignIns signIns;

    WhoIsLeft(Documents<AccountFile> documents, Resident<AccountFile> accounts, SignIns signIns) {
        this.documents = documents;
        this.accounts = accounts;
        this.signIns = signIns;
    }

    void waitFor(Reading reading) {
        reading.waitFor(documents);
    }

    /** A person with the same role, there or in the whole house. */
    boolean anybodyFor(Grant lost, AccountId loser, LocalDate day) {
        return others(loser)
                .anyMatch(file -> file.rights().grants().stream()
                        .anyMatch(grant -> grant.role() == lost.role()
                                && grant.during().contains(day)
                                && (grant.scope() instanceof Scope.House
                                        || grant.scope().equals(lost.scope()))));
    }

    /** As many as decide about access, wherever: it is those who are counted before two must agree. */
    long managingAccess(AccountId loser, LocalDate day) {
        return accounts.rows().stream()
                .filter(file -> !file.id().equals(loser.value()))
                .filter(file -> file.rights().roles(day).contains(Role.ACCESS_MANAGER))
                .count();
    }

    private Stream<AccountFile> others(AccountId loser) {
        return accounts.rows().stream()
                .filter(file -> file.kind() == AccountKind.PERSON)
                .filter(file -> !file.id().equals(loser.value()))
                .filter(file -> !signIns.isTheMachine(new AccountId(file.id())));
    }
}
