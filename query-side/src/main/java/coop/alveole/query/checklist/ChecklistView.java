package coop.alveole.query.checklist;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.alveole.domain.shared.ChecklistKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was checked of one membership by a day, and what of the list of the house is missing. */
record ChecklistView(String membershipId, List<Done> done, List<Missing> missing) {
    /** {@code by} is the account that recorded it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Done(
            ChecklistKind kind,
            String item,
            LocalDate on,
            @Nullable LocalDate closedOn,
            String by) {
        boolean isOpen() {
            return kind == ChecklistKind.TOOL && closedOn == null;
        }
    }

    record Missing(ChecklistKind kind, String item) {}

    /** One item of the list of the house. */
    record Item(ChecklistKind kind, String item, LocalDate from) {}
}
