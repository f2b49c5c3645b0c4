package coop.alveole.query.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.alveole.domain.access.AccountEvent.AccountKind;
import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An account on one day, as whoever manages access sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AccountView(
        String id,
        AccountKind kind,
        @Nullable String signInName,
        Password password,
        LocalDate openedOn,
        List<RoleView> roles,
        List<TokenView> tokens,
        List<ProposalView> proposals,
        long version) {
    /** Whether its owner signs in already. */
    enum Password {
        CHOSEN,
        NOT_YET,
        NONE
    }

    /** {@code lastDay} is included; a role without an end has none. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RoleView(
            Role role,
            Scope scope,
            LocalDate from,
            @Nullable LocalDate lastDay) {}

    /** {@code lastDay} is included, and the one of a revocation when there was one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TokenView(
            String id,
            String name,
            TokenRight right,
            LocalDate lastDay,
            InForce state,
            @Nullable Instant lastUse) {}

    enum InForce {
        IN_FORCE,
        OVER
    }

    /** A role, or a new password when there is none. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ProposalView(
            String id,
            @Nullable RoleView role,
            String proposedBy,
            @Nullable String proposedByName,
            LocalDate proposedOn) {}
}
