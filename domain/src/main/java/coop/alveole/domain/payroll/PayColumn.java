package coop.alveole.domain.payroll;

import static coop.alveole.domain.payroll.PayrollRule.PAY_COLUMNS_FOUND;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of a payroll file that we read; each is known by words without accents nor case. */
public enum PayColumn {
    /** A number of the software of before, or an id of ours. */
    PERSON("Personne", "matricule", "salarie", "membre", "identifiant", "identifiant autonomie"),
    /** An analytic code, or an id of ours. */
    ACTIVITY("Activité", "code analytique", "section analytique", "code activite"),
    MONTH("Mois", "periode", "mois de paie"),
    COST("Coût total", "cout employeur", "cout total employeur", "cout global"),
    GROSS("Brut", "salaire brut", "total brut"),
    EMPLOYER_CHARGES("Charges patronales", "cotisations patronales", "part patronale"),
    /** In percent, where one pay is the cost of several activities. */
    SHARE("Part", "part en %", "repartition");

    private final String label;
    private final List<String> others;

    PayColumn(String label, String... others) {
        this.label = label;
        this.others = List.of(others);
    }

    /** As we write it. */
    public String label() {
        return label;
    }

    /** Also known as, without accents nor case. */
    public List<String> others() {
        return others;
    }

    public static Optional<PayColumn> of(String label) {
        return Stream.of(values()).filter(column -> column.label.equals(label)).findFirst();
    }

    /** A file in which one of them is missing would be read wrong; {@code labels} are those of the file. */
    public static void requireEnough(Collection<PayColumn> known, List<String> labels) {
        boolean saysWhose = known.contains(PERSON) || known.contains(ACTIVITY);
        boolean saysHowMuch = known.contains(COST) || (known.contains(GROSS) && known.contains(EMPLOYER_CHARGES));
        PAY_COLUMNS_FOUND.require(
                known.contains(MONTH) && saysWhose && saysHowMuch, "files", String.join(" · ", labels));
    }
}
