package coop.alveole.projection.membership.organisation;

import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.Siren;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One member that is a legal person, through time; of two lines of one day, the last recorded is right. */
public record OrganisationFile(String id, @Nullable Siren siren, List<Named> names, List<Represented> representatives) {
    public record Named(LocalDate from, Label name, long position) {}

    public record Represented(LocalDate from, PersonId representative, long position) {}

    /** The name of that day; before the registration, the first one known. */
    public Optional<Label> nameOn(LocalDate day) {
        BinaryOperator<Named> later = (one, next) -> next.from().isBefore(one.from()) ? one : next;
        return names.stream()
                .filter(line -> !line.from().isAfter(day))
                .reduce(later)
                .or(() -> names.stream().findFirst())
                .map(Named::name);
    }

    /** Who has represented it up to that day, in the order of the days. */
    public List<Represented> representativesUpTo(LocalDate day) {
        return representatives.stream()
                .filter(line -> !line.from().isAfter(day))
                .sorted(Comparator.comparing(Represented::from).thenComparingLong(Represented::position))
                .toList();
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
