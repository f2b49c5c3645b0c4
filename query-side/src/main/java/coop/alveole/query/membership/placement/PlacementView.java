package coop.alveole.query.membership.placement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where one membership belongs on one day, and since when; {@code before} are the territories and advisors of before. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlacementView(
        String membershipId,
        @Nullable Since territory,
        @Nullable Since advisor,
        List<Since> clusters,
        List<Since> formerTerritories,
        List<Since> formerAdvisors) {
    record Since(String name, LocalDate from) {}
}
