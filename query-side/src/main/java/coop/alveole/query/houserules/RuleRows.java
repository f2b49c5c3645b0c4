package coop.alveole.query.houserules;

import coop.alveole.projection.houserules.CooperativeFile;
import coop.alveole.projection.houserules.Subject.Part;
import coop.alveole.query.houserules.HouseRulesPage.Row;
import coop.alveole.query.houserules.HouseRulesView.RuleLine;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** « Valeur par défaut / la nôtre / décidée par / depuis »: who the cooperative is, then what it has chosen. */
@Component
class RuleRows {
    private final RuleWords words;
    private final ActivityNames activities;

    RuleRows(RuleWords words, ActivityNames activities) {
        this.words = words;
        this.activities = activities;
    }

    List<Row> identity(CooperativeFile file, Reading reading, Locale reader) {
        return rows(file, reading, EnumSet.of(Part.IDENTITY), reader);
    }

    List<Row> parameters(CooperativeFile file, Reading reading, Locale reader) {
        return rows(file, reading, EnumSet.of(Part.MEMBERSHIP), reader);
    }

    List<Row> money(CooperativeFile file, Reading reading, Locale reader) {
        return rows(file, reading, EnumSet.of(Part.MONEY, Part.MONEY_APART), reader);
    }

    private List<Row> rows(CooperativeFile file, Reading reading, Set<Part> parts, Locale reader) {
        var names = activities.of(reading);
        return HouseRulesView.of(file, reading.asOf(), names.keySet()).rules().stream()
                .filter(line -> parts.contains(line.subject().part()))
                .map(line -> row(line, names, reader))
                .toList();
    }

    private Row row(RuleLine line, Map<String, String> names, Locale reader) {
        return new Row(
                "house.subject." + line.subject(),
                apart(line, names, reader),
                words.value(line.subject(), line.defaultValue(), reader),
                words.value(line.subject(), Optional.ofNullable(line.ownValue()).orElseGet(List::of), reader),
                Optional.ofNullable(line.decision())
                        .map(decision -> words.decision(decision, reader))
                        .orElse(""),
                Optional.ofNullable(line.validFrom()).map(French::day).orElse(""));
    }

    /** Of which activity, kind of line, charge or establishment; empty for a rule of the house. */
    private String apart(RuleLine line, Map<String, String> names, Locale reader) {
        if (line.subject().part() != Part.MONEY_APART || line.ownValue() == null) return "";
        var name = line.ownValue().getFirst();
        return switch (line.subject()) {
            case ACTIVITY_RATE, SELF_VALIDATION -> names.getOrDefault(name, name);
            case CATEGORY_RATE -> words.category(name, reader);
            default -> name;
        };
    }
}
