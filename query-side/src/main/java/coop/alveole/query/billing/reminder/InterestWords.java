package coop.alveole.query.billing.reminder;

import coop.alveole.domain.billing.reminder.LateCharges;
import coop.alveole.domain.billing.reminder.LateCharges.Period;
import coop.alveole.domain.shared.money.Percent;
import coop.alveole.query.shared.French;
import java.util.stream.Collectors;

/** How the interest of a late payment was counted: « 120,00 € × 49 × 12 % / 365 », one product for each amount that was due. */
public final class InterestWords {
    private InterestWords() {}

    public static String rate(LateCharges charges) {
        return Percent.of(charges.rate()) + "\u00a0%";
    }

    public static String calculation(LateCharges charges) {
        var parts = charges.periods().stream().map(InterestWords::part).collect(Collectors.joining(" + "));
        var sum = charges.periods().size() == 1 ? parts : "(" + parts + ")";
        return sum + " × " + rate(charges) + " / 365";
    }

    private static String part(Period period) {
        return French.euros(period.due()) + " × " + period.days();
    }
}
