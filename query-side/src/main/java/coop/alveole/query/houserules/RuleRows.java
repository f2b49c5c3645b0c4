package coop.alveole.query.houserules;

import coop.alveole.projection.houserules.CooperativeFile;
import coop.alveole.projection.houserules.Subject;
import coop.alveole.query.houserules.HouseRulesPage.Row;
import coop.alveole.query.houserules.HouseRulesView.RuleLine;
import coop.alveole.query.shared.French;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** « Valeur par défaut / la nôtre / décidée par / depuis »: who the cooperative is, then what it has chosen. */
@Component
class RuleRows {
    private static final Set<Subject> IDENTITY =
            EnumSet.of(Subject.NAME, Subject.LEGAL_FORM, Subject.SIREN, Subject.FISCAL_YEAR_END, Subject.STATUTES);

    private final RuleWords words;

    RuleRows(RuleWords words) {
        this.words = words;
    }

    List<Row> identity(CooperativeFile file, LocalDate day, Locale reader) {
        return rows(file, day, IDENTITY::contains, reader);
    }

    List<Row> parameters(CooperativeFile file, LocalDate day, Locale reader) {
        return rows(file, day, subject -> !IDENTITY.contains(subject), reader);
    }

    private List<Row> rows(CooperativeFile file, LocalDate day, Predicate<Subject> chosen, Locale reader) {
        return HouseRulesView.of(file, day).rules().stream()
                .filter(line -> chosen.test(line.subject()))
                .map(line -> row(line, reader))
                .toList();
    }

    private Row row(RuleLine line, Locale reader) {
        return new Row(
                "house.subject." + line.subject(),
                words.value(line.subject(), line.defaultValue(), reader),
                words.value(line.subject(), Optional.ofNullable(line.ownValue()).orElseGet(List::of), reader),
                Optional.ofNullable(line.decision())
                        .map(decision -> words.decision(decision, reader))
                        .orElse(""),
                Optional.ofNullable(line.validFrom()).map(French::day).orElse(""));
    }
}
