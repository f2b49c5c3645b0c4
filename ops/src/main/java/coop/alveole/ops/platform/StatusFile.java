package coop.alveole.ops.platform;

import coop.alveole.domain.billing.issue.PlatformStatus;
import coop.alveole.domain.shared.Label;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a platform says: a header, then on each line the number of an invoice, the code of a status, its day. */
final class StatusFile {
    static final String HEADER = "alveole-statuts-1";
    private static final long BYTES = 1L << 20;
    private static final Pattern LINE =
            Pattern.compile("([A-Za-z0-9/_.-]{1,40});([0-9]{3});([0-9]{4}-[0-9]{2}-[0-9]{2})");

    record Line(Label number, PlatformStatus status, LocalDate on) {}

    /** Why a file is not taken, in French. */
    static final class Refused extends Exception {
        Refused(String sentence) {
            super(sentence);
        }
    }

    private StatusFile() {}

    /** All of its lines, or none. */
    static List<Line> read(Path file) throws IOException, Refused {
        if (Files.size(file) > BYTES) throw new Refused("Le fichier dépasse 1 Mo.");
        var lines = text(file).lines().toList();
        if (lines.size() < 2 || !lines.getFirst().equals(HEADER))
            throw new Refused("La première ligne est « " + HEADER + " », suivie d'une ligne par statut.");
        var read = new ArrayList<Line>();
        for (int i = 1; i < lines.size(); i++) read.add(line(lines.get(i), i + 1));
        return List.copyOf(read);
    }

    private static String text(Path file) throws IOException, Refused {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException other) {
            throw new Refused("Le fichier n'est pas en UTF-8.");
        }
    }

    private static Line line(String text, int number) throws Refused {
        var said = LINE.matcher(text);
        if (!said.matches()) throw new Refused("Ligne " + number + " : numéro;code;AAAA-MM-JJ.");
        var status = PlatformStatus.toldUs(Integer.parseInt(said.group(2)))
                .orElseThrow(() -> new Refused("Ligne " + number + " : le statut est 200, 210 ou 213."));
        try {
            return new Line(new Label(said.group(1)), status, LocalDate.parse(said.group(3)));
        } catch (DateTimeException noDay) {
            throw new Refused("Ligne " + number + " : ce jour n'est pas au calendrier.");
        }
    }
}
