package coop.alveole.query.deadline.calendar;

import coop.alveole.query.shared.Question;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Null is no criterion; {@code month} is that of the last day to act. {@code supposed} is the day of an assembly that
 * nobody has dated, to see what it would change.
 */
record CandidateFilter(
        @Nullable String territory,
        @Nullable YearMonth month,
        @Nullable LocalDate supposed) {
    boolean keeps(Candidate candidate) {
        return isOfTheTerritory(candidate)
                && (month == null || YearMonth.from(candidate.actsBy()).equals(month));
    }

    /** The calendar shows all months, whichever is asked. */
    boolean isOfTheTerritory(Candidate candidate) {
        return territory == null
                || territory.isBlank()
                || territory
                        .strip()
                        .toLowerCase(Locale.FRENCH)
                        .equals(candidate.territory().toLowerCase(Locale.FRENCH));
    }

    private String territoryText() {
        return Question.text(territory).strip();
    }

    /** The same question about another month. */
    String address(String path, @Nullable String asOf, YearMonth other) {
        var address = UriComponentsBuilder.fromPath(path);
        if (!territoryText().isEmpty()) address.queryParam("territory", "{territory}");
        address.queryParam("month", other);
        if (supposed != null) address.queryParam("supposed", supposed);
        if (asOf != null) address.queryParam("asOf", asOf);
        return address.encode().buildAndExpand(territoryText()).toUriString();
    }
}
