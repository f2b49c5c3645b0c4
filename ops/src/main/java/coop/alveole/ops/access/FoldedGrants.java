package coop.alveole.ops.access;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.AccountEvent;
import coop.alveole.domain.access.AccountEvent.*;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.shared.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The roles of one account with their dates, folded from its events. */
record FoldedGrants(List<Grant> grants) implements Grants {
    static final FoldedGrants NONE = new FoldedGrants(List.of());

    FoldedGrants after(AccountEvent event) {
        return switch (event) {
            case RoleGranted granted -> with(new Grant(granted.role(), granted.during()));
            case RoleRevoked revoked -> without(revoked.role(), revoked.revokedOn());
            case AccountOpened _, LinkIssued _, TokenIssued _ -> this;
        };
    }

    @Override
    public boolean may(Access access, LocalDate on) {
        return grants.stream().anyMatch(grant -> access.roles().contains(grant.role) && grant.during.contains(on));
    }

    private FoldedGrants with(Grant grant) {
        return new FoldedGrants(Stream.concat(grants.stream(), Stream.of(grant)).toList());
    }

    private FoldedGrants without(Role role, LocalDate revokedOn) {
        return new FoldedGrants(grants.stream()
                .flatMap(grant -> grant.role == role ? grant.endedOn(revokedOn).stream() : Stream.of(grant))
                .toList());
    }

    record Grant(Role role, DateRange during) {
        private Optional<Grant> endedOn(LocalDate day) {
            if (!day.isAfter(during.from())) return Optional.empty();
            var endsBefore = during.end().filter(end -> end.isBefore(day)).isPresent();
            return Optional.of(endsBefore ? this : new Grant(role, new DateRange(during.from(), day)));
        }
    }
}
