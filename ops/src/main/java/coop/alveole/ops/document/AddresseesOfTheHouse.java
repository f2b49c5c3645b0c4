package coop.alveole.ops.document;

import coop.alveole.command.membership.document.Addressees;
import coop.alveole.domain.membership.letters.Letter;
import coop.alveole.query.people.Directory;
import coop.alveole.query.shared.Folded;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Names as somebody types or pastes them: the order of first and last name, accents and case are of no account. */
@Component
final class AddresseesOfTheHouse implements Addressees {
    private final Directory directory;
    private final ReadingOfNow now;

    AddresseesOfTheHouse(Directory directory, ReadingOfNow now) {
        this.directory = directory;
        this.now = now;
    }

    @Override
    public Optional<Letter> called(String name, List<Letter> letters) {
        var reading = now.reading();
        var asked = words(name);
        var found = letters.stream()
                .filter(letter -> words(directory.nameOf(letter.membershipId().personId(), reading))
                        .equals(asked))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static List<String> words(String name) {
        return Arrays.stream(Folded.folded(name).split(" ")).sorted().toList();
    }
}
