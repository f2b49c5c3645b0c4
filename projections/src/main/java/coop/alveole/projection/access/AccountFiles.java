package coop.alveole.projection.access;

import coop.alveole.domain.access.AccountEvent;
import coop.alveole.domain.access.AccountEvent.*;
import coop.alveole.domain.access.Grant;
import coop.alveole.domain.access.Rights;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.projection.access.AccountFile.Proposal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Which accounts are there, with which roles and tokens, at any date? */
public final class AccountFiles implements Fold<AccountFile> {
    @Override
    public Class<AccountFile> document() {
        return AccountFile.class;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(AccountEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return event instanceof AccountEvent e ? Stream.of(e.accountId().value()) : Stream.empty();
    }

    @Override
    public AccountFile empty(String key) {
        return new AccountFile(key, AccountKind.PERSON, LocalDate.EPOCH, Rights.NONE, List.of(), List.of(), -1);
    }

    @Override
    public AccountFile fold(AccountFile file, Recorded<?> recorded) {
        if (!(recorded.event() instanceof AccountEvent event)) return file;
        var next = file.next(file.rights().with(event));
        return switch (event) {
            case AccountOpened e -> next.opened(e.kind(), e.openedOn());
            case TokenIssued e -> next.with(e);
            case RoleProposed e ->
                next.with(new Proposal(
                        e.proposalId(), new Grant(e.role(), e.scope(), e.during()), e.proposedBy(), e.proposedOn()));
            case ResetProposed e -> next.with(new Proposal(e.proposalId(), null, e.proposedBy(), e.proposedOn()));
            case ProposalConfirmed e -> next.without(e.proposalId());
            case ProposalDeclined e -> next.without(e.proposalId());
            case RoleGranted _, RoleRevoked _, LinkIssued _, TokenRevoked _, PasswordReset _ -> next;
        };
    }
}
