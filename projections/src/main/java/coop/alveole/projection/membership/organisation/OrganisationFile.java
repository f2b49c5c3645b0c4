package coop.alveole.projection.membership.organisation;

import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.Siren;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One member that is a legal person, through time; of two lines of one day, the last recorded is right. */
public record OrganisationFile(String id, @Nullable Siren siren, List<Named> names, List<Represented> representatives) {
    public record Named(LocalDate from, Label name, long position) {}

    public record Represented(LocalDate from, PersonId representative, long position) {}

    /** From that day to that one, included; without an end, it lasts. */
    public record Mandate(
            PersonId representative,
            LocalDate from,
            @Nullable LocalDate until) {}

    /** The name of that day; before the registration, the first one known. */
    public Optional<Label> nameOn(LocalDate day) {
        BinaryOperator<Named> later = (one, next) -> next.from().isBefore(one.from()) ? one : next;
        return names.stream()
                .filter(line -> !line.from().isAfter(day))
                .reduce(later)
                .or(() -> names.stream().findFirst())
                .map(Named::name);
    }

    /** Who has represented it up to that day, one after the other: each until the day before the next one. */
    public List<Mandate> mandatesUpTo(LocalDate day) {
        var begun = new TreeMap<LocalDate, PersonId>();
        representatives.stream()
                .filter(line -> !line.from().isAfter(day))
                .forEach(line -> begun.put(line.from(), line.representative()));
        return begun.entrySet().stream()
                .map(line -> new Mandate(line.getValue(), line.getKey(), dayBefore(begun.higherKey(line.getKey()))))
                .toList();
    }

    public boolean hasBeenRepresentedBy(PersonId person) {
        return representatives.stream().anyMatch(line -> line.representative().equals(person));
    }

    private static @Nullable LocalDate dayBefore(@Nullable LocalDate next) {
        return next == null ? null : next.minusDays(1);
    }

    OrganisationFile with(Siren right) {
        return new OrganisationFile(id, right, names, representatives);
    }

    OrganisationFile with(Named line) {
        return new OrganisationFile(id, siren, and(names, line), representatives);
    }

    OrganisationFile with(Represented line) {
        return new OrganisationFile(id, siren, names, and(representatives, line));
    }

    private static <T> List<T> and(List<T> known, T next) {
        return Stream.concat(known.stream(), Stream.of(next)).toList();
    }
}
