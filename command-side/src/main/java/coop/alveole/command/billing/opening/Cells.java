package coop.alveole.command.billing.opening;

import coop.alveole.command.imports.file.Line;
import coop.alveole.command.imports.file.TypedAmount;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.money.Money;
import java.util.Optional;

/** How the cells of an opening are read; one that cannot be is refused with its column. */
final class Cells {
    private static final int LARGEST = 9;

    private Cells() {}

    static Optional<Money> amount(Line line, String column) {
        return line.cell(column)
                .map(text -> TypedAmount.cents(text)
                        .map(Money::new)
                        .orElseThrow(() -> new Line.Refused(column, "n'est pas un montant en euros.")));
    }

    static Money requiredAmount(Line line, String column) {
        return amount(line, column).orElseThrow(() -> new Line.Refused(column, "manque."));
    }

    static Label label(Line line, String column) {
        return label(column, line.required(column));
    }

    static Label label(String column, String text) {
        try {
            return new Label(text);
        } catch (IllegalArgumentException tooLong) {
            throw new Line.Refused(column, "attend de 1 à 80 caractères, sur une ligne.");
        }
    }

    static int number(Line line, String column) {
        var text = line.required(column);
        if (text.matches("[0-9]{1," + LARGEST + "}")) return Integer.parseInt(text);
        throw new Line.Refused(column, "n'est pas un nombre.");
    }

    static boolean isYes(Line line, String column) {
        return switch (Line.folded(line.required(column))) {
            case "oui" -> true;
            case "non" -> false;
            default -> throw new Line.Refused(column, "n'est ni oui ni non.");
        };
    }
}
