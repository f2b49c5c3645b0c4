package coop.alveole.domain.access;

import static coop.alveole.domain.access.AccountRule.NOT_TO_ONESELF;
import static coop.alveole.domain.access.AccountRule.ROLE_GRANTED;
import static coop.alveole.domain.access.AccountRule.TOKEN_IN_FORCE;

import coop.alveole.domain.access.AccountEvent.*;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.DateRange;
import coop.alveole.domain.shared.TokenId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one account may do (droits), as its events say; asked for a day, it answers for that day alone. Its tokens are
 * known by the day from which each is worth nothing.
 */
public record Rights(List<Grant> grants, Map<TokenId, LocalDate> tokensEndOn) {
    public static final Rights NONE = new Rights(List.of(), Map.of());

    public Rights with(AccountEvent event) {
        return switch (event) {
            case RoleGranted e -> and(new Grant(e.role(), e.scope(), e.during()));
            case RoleRevoked e -> without(e.role(), e.revokedOn()).endingTokens(tokensEndOn.keySet(), e.revokedOn());
            case TokenIssued e ->
                endingTokens(Set.of(e.tokenId()), e.during().end().orElse(LocalDate.MAX));
            case TokenRevoked e -> endingTokens(Set.of(e.tokenId()), e.revokedOn());
            case AccountOpened _,
                    LinkIssued _,
                    RoleProposed _,
                    ResetProposed _,
                    ProposalConfirmed _,
                    ProposalDeclined _,
                    PasswordReset _ -> this;
        };
    }

    /** The fact that a role is taken back, or its refusal: asked by who decides, and by who shows first what follows. */
    public RoleRevoked revoking(AccountId account, Role role, LocalDate on, AccountId by) {
        NOT_TO_ONESELF.require(!by.equals(account), "accountId");
        ROLE_GRANTED.require(last(role, on), "role", on);
        return new RoleRevoked(account, role, on);
    }

    public TokenRevoked revoking(AccountId account, TokenId token, LocalDate on) {
        TOKEN_IN_FORCE.require(accept(token, on), "tokenId", on);
        return new TokenRevoked(account, token, on);
    }

    /** Whether a role in force that day opens this; what is open to anyone needs no role. */
    public boolean may(Access access, LocalDate day) {
        return access == Access.ANYONE || grantsFor(access, day).findAny().isPresent();
    }

    /** How far: whoever reads is shown what lies in one of these, and nothing where there is none. */
    public Set<Scope> scopes(Access access, LocalDate day) {
        return grantsFor(access, day).map(Grant::scope).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether these reach, on each of those days, all that the other's reach: one's own people are nobody else's. */
    public boolean reachAllOf(Rights other, Access access, DateRange days) {
        return other.grants.stream()
                .filter(grant -> access.roles().contains(grant.role()))
                .flatMap(grant -> grant.within(days).stream())
                .allMatch(needed -> grants.stream()
                        .filter(grant -> access.roles().contains(grant.role()))
                        .anyMatch(grant -> grant.reachesAllOf(needed)));
    }

    public Set<Role> roles(LocalDate day) {
        return grants.stream()
                .filter(grant -> grant.during().contains(day))
                .map(Grant::role)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** False for a token that was revoked, whose account lost a role since, or whose days are over. */
    public boolean accept(TokenId token, LocalDate day) {
        return Optional.ofNullable(tokensEndOn.get(token)).filter(day::isBefore).isPresent();
    }

    boolean cover(Grant grant) {
        return grants.stream().anyMatch(known -> known.covers(grant));
    }

    /** Whether there is something of this role to take away from that day on. */
    private boolean last(Role role, LocalDate day) {
        return grants.stream().anyMatch(grant -> grant.role() == role && grant.endsAfter(day));
    }

    /** Whether whoever signs in here holds, or will hold, a role that two people give. */
    boolean areGuarded(LocalDate day) {
        return Stream.of(Role.values()).anyMatch(role -> role.isGuarded() && last(role, day));
    }

    private Rights and(Grant grant) {
        return new Rights(Stream.concat(grants.stream(), Stream.of(grant)).toList(), tokensEndOn);
    }

    private Rights without(Role role, LocalDate revokedOn) {
        var left = grants.stream()
                .flatMap(grant -> grant.role() == role ? grant.until(revokedOn).stream() : Stream.of(grant))
                .toList();
        return new Rights(left, tokensEndOn);
    }

    /** A token ends on the earliest day that was said. */
    private Rights endingTokens(Set<TokenId> tokens, LocalDate on) {
        var ends = new LinkedHashMap<>(tokensEndOn);
        tokens.forEach(token -> ends.merge(token, on, (known, said) -> said.isBefore(known) ? said : known));
        return new Rights(grants, ends);
    }

    private Stream<Grant> grantsFor(Access access, LocalDate day) {
        return grants.stream()
                .filter(grant ->
                        access.roles().contains(grant.role()) && grant.during().contains(day));
    }
}
