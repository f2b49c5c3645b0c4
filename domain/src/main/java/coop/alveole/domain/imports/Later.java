package coop.alveole.domain.imports;

import java.time.LocalDate;

/** How many facts recorded since rest on what an import brought, and on which day the first one was recorded. */
public record Later(int facts, LocalDate first) {
    public static final Later NONE = new Later(0, LocalDate.MAX);

    public boolean isNone() {
        return facts == 0;
    }
}
