package coop.alveole.command.imports.members;

import static coop.alveole.domain.shared.PersonalField.*;

import coop.alveole.command.imports.file.Line;
import coop.alveole.command.people.Details;
import coop.alveole.command.shared.Seals.Seal;
import coop.alveole.domain.divergence.Told.Words;
import coop.alveole.domain.people.FormatRule;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.domain.shared.RuleBroken;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person as one line says it. Nobody is recorded without a name; any other cell that cannot be read is left aside with
 * a remark, for a wrong e-mail address must not cost somebody their place in the record.
 */
record PersonLine(Line line, ImportReport report) {
    static final String MEETING = "Date info coll";
    static final String TERRITORY = "Antenne de rattachement";
    static final String BIRTH_DATE_COLUMN = "Date de naissance";
    static final List<String> LABELS = Stream.concat(
                    Stream.of("Identifiant Autonomie", "Nom", "Prénom", BIRTH_DATE_COLUMN, TERRITORY, MEETING),
                    Arrays.stream(PersonColumn.values()).map(PersonColumn::label))
            .toList();

    Optional<LocalDate> met() {
        return day(MEETING);
    }

    Optional<LocalDate> day(String label) {
        return ifReadable(() -> line.day(label));
    }

    Optional<String> words(String label) {
        return ifReadable(() -> line.cell(label));
    }

    /** Words of the house, and nobody's. */
    Optional<Label> label(String column) {
        return ifReadable(() -> line.cell(column).map(text -> label(column, text)));
    }

    /** Sealed, with the column of each; nobody goes without a name. */
    List<Telling> words(Seal seal) {
        var details = new Details(seal);
        add(details, LAST_NAME, "Nom", line.required("Nom"));
        add(details, FIRST_NAME, "Prénom", line.required("Prénom"));
        ifReadable(() -> add(details, BIRTH_DATE, BIRTH_DATE_COLUMN, birthDate()));
        for (var column : PersonColumn.values())
            ifReadable(() -> add(
                    details,
                    column.field(),
                    column.label(),
                    line.cell(column.label()).orElse(null)));
        return tellings(details);
    }

    /** One field by itself, for a command of its own. */
    List<Telling> word(Seal seal, PersonalField field, String column) {
        var details = new Details(seal);
        ifReadable(() -> add(details, field, column, line.cell(column).orElse(null)));
        return details.all().stream()
                .map(detail -> new Telling(line, column, new Words(detail)))
                .toList();
    }

    private List<Telling> tellings(Details details) {
        return details.all().stream()
                .map(detail -> new Telling(line, column(detail.field()), new Words(detail)))
                .toList();
    }

    private static String column(PersonalField field) {
        return switch (field) {
            case LAST_NAME -> "Nom";
            case FIRST_NAME -> "Prénom";
            case BIRTH_DATE -> BIRTH_DATE_COLUMN;
            default -> PersonColumn.of(field).label();
        };
    }

    private @Nullable String birthDate() {
        return line.day(BIRTH_DATE_COLUMN).map(LocalDate::toString).orElse(null);
    }

    private static Optional<Details> add(Details details, PersonalField field, String label, @Nullable String words) {
        try {
            return Optional.of(details.with(field, label, words));
        } catch (RuleBroken malformed) {
            if (!(malformed.rule() instanceof FormatRule)) throw malformed;
            throw new Line.Refused(label, "n'a pas la forme attendue.");
        }
    }

    static Label label(String column, String text) {
        try {
            return new Label(text);
        } catch (IllegalArgumentException unprintable) {
            throw new Line.Refused(column, "dépasse 80 caractères ou contient autre chose que du texte.");
        }
    }

    private <T> Optional<T> ifReadable(Supplier<Optional<T>> cell) {
        try {
            return cell.get();
        } catch (Line.Refused unreadable) {
            report.remark(line, unreadable.column(), unreadable.reason() + " La personne est reprise sans cette case.");
            return Optional.empty();
        }
    }
}
