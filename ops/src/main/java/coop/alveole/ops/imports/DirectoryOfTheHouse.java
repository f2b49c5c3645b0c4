package coop.alveole.ops.imports;

import static java.util.stream.Collectors.toMap;

import coop.alveole.command.imports.members.DirectoryColumn;
import coop.alveole.command.imports.members.DirectoryToday;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.Desk;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.query.membership.DirectoryWords;
import coop.alveole.query.shared.Facts;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Viewer;
import coop.alveole.query.shared.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks the list of people itself, once it shows all that is recorded. */
final class DirectoryOfTheHouse implements DirectoryToday {
    /** What stands in the place of a name: no name of anybody, whoever the file was made for. */
    private static final List<String> NO_NAMES = Stream.of(Words.ERASED, Words.MASKED, Words.RESERVED)
            .map(Words::text)
            .toList();

    private final DirectoryWords words;
    private final Facts facts;
    private final Supplier<LocalDate> today;

    DirectoryOfTheHouse(DirectoryWords words, Facts facts, Supplier<LocalDate> today) {
        this.words = words;
        this.facts = facts;
        this.today = today;
    }

    @Override
    public Map<MembershipId, Row> rows() {
        var now = Reading.holding(facts.head().position(), today.get(), new TheProgram());
        return words.of(now).entrySet().stream()
                .collect(toMap(row -> new MembershipId(row.getKey()), row -> row(row.getValue())));
    }

    private static Row row(Map<String, Set<String>> said) {
        return new Row(Arrays.stream(DirectoryColumn.values())
                .collect(toMap(
                        column -> column, column -> said(column, said.getOrDefault(column.inPrograms(), Set.of())))));
    }

    private static Set<String> said(DirectoryColumn column, Set<String> words) {
        return switch (column) {
            case LAST_NAME, FIRST_NAME ->
                Stream.concat(words.stream(), NO_NAMES.stream()).collect(Collectors.toSet());
            case FILE, TERRITORY, STANDING, ASSOCIATE_BY, WARN_ON, SIREN -> words;
        };
    }

    /** Compares for whoever imports, who has the right to it in the whole house; nothing of it is shown. */
    private record TheProgram() implements Viewer {
        @Override
        public boolean may(Access access, PersonId person) {
            return true;
        }

        @Override
        public boolean mayEverywhere(Access access) {
            return true;
        }

        @Override
        public boolean maySomewhere(Access access) {
            return true;
        }

        @Override
        public boolean sitsAt(Desk desk, Optional<PersonId> about) {
            return false;
        }

        @Override
        public Optional<AccountId> account() {
            return Optional.empty();
        }
    }
}
