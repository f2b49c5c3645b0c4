package coop.alveole.query.access;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.AccountEvent.AccountKind;
import coop.alveole.domain.access.Grant;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.projection.access.AccountFile;
import coop.alveole.projection.access.AccountFiles;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.access.AccountView.*;
import coop.alveole.query.shared.AsKnown;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import coop.alveole.query.shared.SignIns;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is asked about accounts: by whoever manages access in the whole house, and nobody else. */
@Component
class AccountQueries {
    private final Documents<AccountFile> accounts;
    private final Resident<AccountFile> resident;
    private final AsKnown asKnown;
    private final SignIns signIns;

    AccountQueries(Documents<AccountFile> accounts, Resident<AccountFile> resident, AsKnown asKnown, SignIns signIns) {
        this.accounts = accounts;
        this.resident = resident;
        this.asKnown = asKnown;
        this.signIns = signIns;
    }

    /** People first, each by the name they sign in with. */
    List<AccountView> accounts(Reading reading) {
        if (!reading.viewer().mayEverywhere(Access.MANAGE_ACCESS)) return List.of();
        reading.waitFor(accounts);
        return resident.rows().stream()
                .filter(file -> !file.openedOn().isAfter(reading.asOf()))
                .map(file -> view(file, reading.asOf()))
                .sorted(Comparator.comparing(AccountView::kind)
                        .thenComparing(
                                view -> Optional.ofNullable(view.signInName()).orElse("\uffff"))
                        .thenComparing(AccountView::id))
                .toList();
    }

    Optional<AccountView> account(AccountId id, Reading reading) {
        if (!reading.viewer().mayEverywhere(Access.MANAGE_ACCESS)) return Optional.empty();
        return asKnown.find(accounts, new AccountFiles(), id.value(), reading)
                .filter(file -> !file.openedOn().isAfter(reading.asOf()))
                .map(file -> view(file, reading.asOf()));
    }

    private AccountView view(AccountFile file, LocalDate day) {
        var id = new AccountId(file.id());
        return new AccountView(
                file.id(),
                file.kind(),
                signIns.name(id).orElse(null),
                password(file, id),
                file.openedOn(),
                file.grantsFrom(day).stream().map(AccountQueries::role).toList(),
                file.tokens().stream().map(token -> token(file, token, day)).toList(),
                file.proposals().stream().map(this::proposal).toList(),
                file.version());
    }

    private Password password(AccountFile file, AccountId id) {
        if (file.kind() == AccountKind.SOFTWARE) return Password.NONE;
        return signIns.hasPassword(id) ? Password.CHOSEN : Password.NOT_YET;
    }

    private static RoleView role(Grant grant) {
        return new RoleView(
                grant.role(),
                grant.scope(),
                grant.during().from(),
                grant.during().end().map(end -> end.minusDays(1)).orElse(null));
    }

    private TokenView token(AccountFile file, AccountFile.Token token, LocalDate day) {
        var end = file.rights()
                .tokensEndOn()
                .getOrDefault(token.id(), token.during().from());
        return new TokenView(
                token.id().value(),
                token.name().text(),
                token.right(),
                end.minusDays(1),
                file.accepts(token, day) ? InForce.IN_FORCE : InForce.OVER,
                signIns.lastUse(token.id()).orElse(null));
    }

    private ProposalView proposal(AccountFile.Proposal proposal) {
        var grant = proposal.grant();
        return new ProposalView(
                proposal.id().value(),
                grant == null ? null : role(grant),
                proposal.proposedBy().value(),
                signIns.name(proposal.proposedBy()).orElse(null),
                proposal.proposedOn());
    }
}
