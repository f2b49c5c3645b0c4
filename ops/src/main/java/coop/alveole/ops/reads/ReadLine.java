package coop.alveole.ops.reads;

import coop.alveole.domain.shared.PersonId;
import coop.alveole.query.shared.Reads.Read;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One line of reads.log, its parts separated by tabs; a line cut short by a crash tells nothing. */
record ReadLine(Read read, List<String> ids) {
    private static final int PARTS = 7;

    static Optional<ReadLine> of(String text) {
        var parts = text.split("\t", -1);
        if (parts.length != PARTS) return Optional.empty();
        try {
            var read = new Read(Instant.parse(parts[0]), parts[1], parts[2], parts[3], parts[5], parts[6]);
            return Optional.of(new ReadLine(read, List.of(parts[4].split(","))));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    String text() {
        return String.join(
                        "\t",
                        read.at().toString(),
                        read.account(),
                        read.actor(),
                        read.route(),
                        String.join(",", ids),
                        read.opened(),
                        read.reason())
                + "\n";
    }

    boolean isOf(PersonId person) {
        return ids.contains(person.value());
    }
}
