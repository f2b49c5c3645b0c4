package coop.alveole.projection.access;

import coop.alveole.domain.access.AccountEvent.AccountKind;
import coop.alveole.domain.access.AccountEvent.TokenIssued;
import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Grant;
import coop.alveole.domain.access.Rights;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.DateRange;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.ProposalId;
import coop.alveole.domain.shared.TokenId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One account through time (compte): its roles with their days, its tokens, what waits for a second person. */
public record AccountFile(
        String id,
        AccountKind kind,
        LocalDate openedOn,
        Rights rights,
        List<Token> tokens,
        List<Proposal> proposals,
        long version) {
    /** An access for a program (accès pour logiciels); {@code Rights} says on which day it ends. */
    public record Token(TokenId id, Label name, TokenRight right, DateRange during) {}

    /** A role, or a new password when there is none, that waits for a second person. */
    public record Proposal(ProposalId id, @Nullable Grant grant, AccountId proposedBy, LocalDate proposedOn) {}

    /** Roles in force on that day, and those to come. */
    public List<Grant> grantsFrom(LocalDate day) {
        return rights.grants().stream()
                .filter(grant -> grant.during().end().map(day::isBefore).orElse(true))
                .toList();
    }

    public boolean accepts(Token token, LocalDate day) {
        return rights.accept(token.id(), day);
    }

    AccountFile opened(AccountKind as, LocalDate on) {
        return new AccountFile(id, as, on, rights, tokens, proposals, version);
    }

    AccountFile with(TokenIssued token) {
        var more = Stream.concat(
                tokens.stream(), Stream.of(new Token(token.tokenId(), token.name(), token.right(), token.during())));
        return new AccountFile(id, kind, openedOn, rights, more.toList(), proposals, version);
    }

    AccountFile with(Proposal proposal) {
        var more = Stream.concat(proposals.stream(), Stream.of(proposal)).toList();
        return new AccountFile(id, kind, openedOn, rights, tokens, more, version);
    }

    AccountFile without(ProposalId answered) {
        var left = proposals.stream()
                .filter(proposal -> !proposal.id().equals(answered))
                .toList();
        return new AccountFile(id, kind, openedOn, rights, tokens, left, version);
    }

    /** One event more: the version by which If-Match knows the account. */
    AccountFile next(Rights now) {
        return new AccountFile(id, kind, openedOn, now, tokens, proposals, version + 1);
    }
}
