package coop.alveole.domain.access;

import coop.alveole.domain.access.AccountEvent.*;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.ProposalId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What has been proposed about one account and still waits for a second person, by its id. */
record Proposals(Map<ProposalId, Pending> pending) {
    static final Proposals NONE = new Proposals(Map.of());

    /** What would be done, and who proposed it when. */
    sealed interface Pending {
        AccountId proposedBy();

        LocalDate proposedOn();

        record OfRole(Grant grant, AccountId proposedBy, LocalDate proposedOn) implements Pending {}

        record OfReset(AccountId proposedBy, LocalDate proposedOn) implements Pending {}
    }

    Proposals with(AccountEvent event) {
        return switch (event) {
            case RoleProposed e ->
                and(
                        e.proposalId(),
                        new Pending.OfRole(new Grant(e.role(), e.scope(), e.during()), e.proposedBy(), e.proposedOn()));
            case ResetProposed e -> and(e.proposalId(), new Pending.OfReset(e.proposedBy(), e.proposedOn()));
            case ProposalConfirmed e -> without(e.proposalId());
            case ProposalDeclined e -> without(e.proposalId());
            case AccountOpened _,
                    RoleGranted _,
                    RoleRevoked _,
                    LinkIssued _,
                    TokenIssued _,
                    TokenRevoked _,
                    PasswordReset _ -> this;
        };
    }

    Optional<Pending> find(ProposalId id) {
        return Optional.ofNullable(pending.get(id));
    }

    Optional<Pending> ofRole(Role role) {
        return all().filter(
                        each -> each instanceof Pending.OfRole of && of.grant().role() == role)
                .findFirst();
    }

    Optional<Pending> ofReset() {
        return all().filter(Pending.OfReset.class::isInstance).findFirst();
    }

    private Stream<Pending> all() {
        return pending.values().stream();
    }

    private Proposals and(ProposalId id, Pending proposal) {
        var more = new LinkedHashMap<>(pending);
        more.put(id, proposal);
        return new Proposals(more);
    }

    private Proposals without(ProposalId id) {
        var fewer = new LinkedHashMap<>(pending);
        fewer.remove(id);
        return new Proposals(fewer);
    }
}
