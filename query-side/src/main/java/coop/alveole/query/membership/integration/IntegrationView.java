package coop.alveole.query.membership.integration;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.alveole.domain.membership.integration.Prerequisite;
import coop.alveole.projection.membership.integration.IntegrationFile.Kind;
import coop.alveole.query.shared.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The way in of one person on one day. {@code missing} is what a first contract would lack that day; {@code
 * missedAtEntry} what the first contract did lack.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record IntegrationView(
        String membershipId,
        List<Step> steps,
        Set<Prerequisite> missing,
        Set<Prerequisite> waived,
        Set<Prerequisite> missedAtEntry,
        @Nullable LocalDate enteredOn,
        @Nullable LocalDate declinedOn) {
    /** Words are « réservé » for whoever may not read them. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Step(
            Kind kind,
            LocalDate on,
            @Nullable String what,
            @Nullable Words words) {}
}
