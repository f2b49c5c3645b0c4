package coop.alveole.command.imports.members;

import static coop.alveole.domain.shared.PersonalField.*;

import coop.alveole.command.imports.file.Line;
import coop.alveole.command.people.Details;
import coop.alveole.command.shared.Seals.Seal;
import coop.alveole.domain.people.FormatRule;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.domain.shared.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A person as one line says it. Nobody is recorded without a name; any other cell that cannot be read is left aside with
 * a remark, for a wrong e-mail address must not cost somebody their place in the record.
 */
record PersonLine(Line line, ImportReport report) {
    private static final String TERRITORY = "Antenne de rattachement";
    private static final Label NO_TERRITORY = new Label("Non renseigné");

    Optional<LocalDate> met() {
        return ifReadable(() -> line.day("Date info coll"));
    }

    Label territory() {
        var told = ifReadable(() -> line.cell(TERRITORY).map(PersonLine::label));
        if (told.isEmpty()) report.remark(line, TERRITORY, "absente : territoire « Non renseigné ».");
        return told.orElse(NO_TERRITORY);
    }

    List<PersonalDetail> details(Seal seal) {
        var details = new Details(seal);
        add(details, LAST_NAME, "Nom", line.required("Nom"));
        add(details, FIRST_NAME, "Prénom", line.required("Prénom"));
        ifReadable(
                () -> add(details, CIVILITY, "Civilité", line.cell("Civilité").orElse(null)));
        ifReadable(() -> add(details, BIRTH_DATE, "Date de naissance", birthDate()));
        ifReadable(() -> add(details, EMAIL, "E-mail 1", line.cell("E-mail 1").orElse(null)));
        return details.all();
    }

    private @Nullable String birthDate() {
        return line.day("Date de naissance").map(LocalDate::toString).orElse(null);
    }

    private static Optional<Details> add(Details details, PersonalField field, String label, @Nullable String words) {
        try {
            return Optional.of(details.with(field, label, words));
        } catch (RuleBroken malformed) {
            if (!(malformed.rule() instanceof FormatRule)) throw malformed;
            throw new Line.Refused(label, "n'a pas la forme attendue.");
        }
    }

    private static Label label(String text) {
        try {
            return new Label(text);
        } catch (IllegalArgumentException unprintable) {
            throw new Line.Refused(TERRITORY, "dépasse 80 caractères ou contient autre chose que du texte.");
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
