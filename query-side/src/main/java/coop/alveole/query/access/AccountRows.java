package coop.alveole.query.access;

import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.DateRange;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.query.access.AccountPage.*;
import coop.alveole.query.access.AccountView.InForce;
import coop.alveole.query.access.AccountView.ProposalView;
import coop.alveole.query.access.AccountView.RoleView;
import coop.alveole.query.evidence.HistoryLine;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.SystemState;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Accounts in words, row by row. */
@Component
class AccountRows {
    private final AccountSentences sentences;
    private final AccountHistory history;
    private final SystemState system;

    AccountRows(AccountSentences sentences, AccountHistory history, SystemState system) {
        this.sentences = sentences;
        this.history = history;
        this.system = system;
    }

    AccountRow row(AccountView account, Locale reader) {
        return new AccountRow(
                account.id(),
                name(account, reader),
                account.kind().name(),
                account.password().name(),
                French.day(account.openedOn()),
                account.roles().stream().map(role -> said(role, reader)).toList());
    }

    List<RoleRow> roles(AccountView account, Locale reader) {
        return account.roles().stream()
                .map(role -> new RoleRow(
                        sentences.role(role.role(), reader),
                        sentences.scope(role.scope(), reader),
                        role.scope() instanceof Scope.Own own ? "/members/" + MembershipId.of(own.personId()) : "",
                        sentences.during(days(role), reader)))
                .toList();
    }

    List<ProposalRow> proposals(AccountView account, Locale reader) {
        return account.proposals().stream()
                .map(proposal -> new ProposalRow(
                        account.id(),
                        name(account, reader),
                        proposal.id(),
                        what(proposal, reader),
                        sentences.who(new AccountId(proposal.proposedBy()), reader),
                        French.day(proposal.proposedOn())))
                .toList();
    }

    List<TokenRow> tokens(AccountView account) {
        return account.tokens().stream()
                .map(token -> new TokenRow(
                        account.id(),
                        token.id(),
                        token.name(),
                        token.right().name(),
                        French.day(token.lastDay()),
                        token.lastUse() == null ? "" : French.moment(token.lastUse(), system.zone()),
                        token.state() == InForce.IN_FORCE))
                .toList();
    }

    List<Entry> history(AccountId id, Reading reading, Locale reader) {
        return Stream.concat(history.of(id, reading, reader).stream(), history.absencesOf(id, reading, reader).stream())
                .sorted(Comparator.comparingLong(HistoryLine::position).reversed())
                .map(line -> new Entry(
                        line.sentence(),
                        French.moment(line.recordedAt(), system.zone()),
                        line.actor().startsWith("account-")
                                ? sentences.who(new AccountId(line.actor()), reader)
                                : line.actor(),
                        line.position()))
                .toList();
    }

    /** A program is known by its tokens; the house's own account is called the machine. */
    private String name(AccountView account, Locale reader) {
        if (account.signInName() != null) return account.signInName();
        if (account.tokens().isEmpty()) return sentences.who(new AccountId(account.id()), reader);
        return account.tokens().getLast().name();
    }

    private String what(ProposalView proposal, Locale reader) {
        return proposal.role() == null ? "" : said(proposal.role(), reader);
    }

    private String said(RoleView role, Locale reader) {
        return sentences.role(role.role(), reader) + ", " + sentences.scope(role.scope(), reader) + ", "
                + sentences.during(days(role), reader);
    }

    private static DateRange days(RoleView role) {
        var lastDay = role.lastDay();
        return new DateRange(role.from(), lastDay == null ? null : lastDay.plusDays(1));
    }
}
