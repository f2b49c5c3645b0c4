package coop.alveole.domain.access;

import coop.alveole.domain.access.AccountEvent.*;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one account may do (droits), as its events say; asked for a day, it answers for that day alone. */
public record Rights(List<Grant> grants) {
    public static final Rights NONE = new Rights(List.of());

    public Rights with(AccountEvent event) {
        return switch (event) {
            case RoleGranted e -> and(new Grant(e.role(), e.scope(), e.during()));
            case RoleRevoked e -> without(e.role(), e.revokedOn());
            case AccountOpened _, LinkIssued _, TokenIssued _ -> this;
        };
    }

    /** Whether a role in force that day opens this; what is open to anyone needs no role. */
    public boolean may(Access access, LocalDate day) {
        return access == Access.ANYONE || grantsFor(access, day).findAny().isPresent();
    }

    /** How far: whoever reads is shown what lies in one of these, and nothing where there is none. */
    public Set<Scope> scopes(Access access, LocalDate day) {
        return grantsFor(access, day).map(Grant::scope).collect(Collectors.toUnmodifiableSet());
    }

    public Set<Role> roles(LocalDate day) {
        return grants.stream()
                .filter(grant -> grant.during().contains(day))
                .map(Grant::role)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean cover(Grant grant) {
        return grants.stream().anyMatch(known -> known.covers(grant));
    }

    /** Whether there is something of this role to take away from that day on. */
    boolean last(Role role, LocalDate day) {
        return grants.stream().anyMatch(grant -> grant.role() == role && grant.endsAfter(day));
    }

    private Rights and(Grant grant) {
        return new Rights(Stream.concat(grants.stream(), Stream.of(grant)).toList());
    }

    private Rights without(Role role, LocalDate revokedOn) {
        return new Rights(grants.stream()
                .flatMap(grant -> grant.role() == role ? grant.until(revokedOn).stream() : Stream.of(grant))
                .toList());
    }

    private Stream<Grant> grantsFor(Access access, LocalDate day) {
        return grants.stream()
                .filter(grant ->
                        access.roles().contains(grant.role()) && grant.during().contains(day));
    }
}
