package coop.alveole.command.access;

import coop.alveole.command.shared.InvitationMails;
import coop.alveole.domain.shared.PersonId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** One line of a pasted list: an address, as any software writes it, and perhaps whose file it is. */
record InvitationLine(int number, Optional<String> address, Optional<PersonId> person) {
    private static final Pattern BETWEEN = Pattern.compile("[\\s;,<>\"]+");
    private static final Pattern PERSON = Pattern.compile("person-[0-9a-f-]{36}");

    /** Blank lines count, so that the report names the line as it was pasted. */
    static List<InvitationLine> of(String pasted, InvitationMails mails) {
        var lines = pasted.lines().toList();
        return IntStream.range(0, lines.size())
                .filter(at -> !lines.get(at).isBlank())
                .mapToObj(at -> of(at + 1, lines.get(at), mails))
                .toList();
    }

    private static InvitationLine of(int number, String line, InvitationMails mails) {
        var words = Arrays.asList(BETWEEN.split(line));
        return new InvitationLine(
                number,
                words.stream().filter(word -> word.contains("@")).findFirst().flatMap(mails::address),
                words.stream()
                        .filter(word -> PERSON.matcher(word).matches())
                        .findFirst()
                        .map(PersonId::new));
    }
}
