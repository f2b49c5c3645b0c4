package coop.alveole.query.access.revocation;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.AccountEvent;
import coop.alveole.domain.access.AccountEvent.AccountKind;
import coop.alveole.domain.access.Grant;
import coop.alveole.domain.access.Rights;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.projection.access.AccountFile;
import coop.alveole.projection.access.AccountFiles;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An account as it is, and as the fact that nobody has recorded yet would leave it from a day on. */
record Loss(AccountFile before, AccountFile after, LocalDate on) {
    /** What becomes of the lines of somebody who follows fewer files. */
    enum Lines {
        STAY,
        SOME_GO,
        ALL_GO
    }

    static Loss by(AccountEvent fact, AccountFile before) {
        var recorded = new Recorded<>(0, 0, Instant.EPOCH, "", "http", "", fact);
        return new Loss(before, new AccountFiles().fold(before, recorded), fact.effectiveOn());
    }

    AccountId account() {
        return new AccountId(before.id());
    }

    boolean isOfAPerson() {
        return before.kind() == AccountKind.PERSON;
    }

    /** In force that day or to come. */
    List<Grant> grants(Role role) {
        return before.grantsFrom(on).stream()
                .filter(grant -> grant.role() == role)
                .toList();
    }

    List<Grant> left() {
        return after.grantsFrom(on);
    }

    List<AccountFile.Token> tokensEnded() {
        return tokens().filter(token -> !after.accepts(token, on)).toList();
    }

    List<AccountFile.Token> tokensLeft() {
        return tokens().filter(token -> after.accepts(token, on)).toList();
    }

    private Stream<AccountFile.Token> tokens() {
        return before.tokens().stream().filter(token -> before.accepts(token, on));
    }

    /** What opened that day, and would no longer. */
    Set<Access> closed() {
        return Stream.of(Access.values())
                .filter(access -> opens(before.rights(), access) && !opens(after.rights(), access))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean opens(Rights rights, Access access) {
        return access.isOfTheWholeHouse()
                ? rights.scopes(access, on).contains(new Scope.House())
                : rights.may(access, on);
    }

    Lines lines() {
        var followed = before.rights().scopes(Access.FOLLOW_ACTION, on);
        var follows = after.rights().scopes(Access.FOLLOW_ACTION, on);
        if (follows.equals(followed) || follows.contains(new Scope.House())) return Lines.STAY;
        return follows.isEmpty() ? Lines.ALL_GO : Lines.SOME_GO;
    }
}
