package coop.alveole.domain.shared.trade;

import coop.alveole.domain.shared.Label;
import java.util.Map;
import java.util.regex.Pattern;

/** The prefixes of the numbers of invoices (séries): one for the house, and one for an establishment that has its own. */
public record InvoiceSeries(Term<Label> ofTheHouse, Map<Label, Term<Label>> ofEstablishments) {
    public static final Label PREFIX = new Label("F");
    public static final InvoiceSeries DEFAULT = new InvoiceSeries(Term.byDefault(PREFIX), Map.of());

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]{0,5}");

    public InvoiceSeries {
        ofEstablishments = Map.copyOf(ofEstablishments);
    }

    public static boolean isPrefix(Label prefix) {
        return FORM.matcher(prefix.text()).matches();
    }

    /** Of an establishment without one, that of the house. */
    public Term<Label> of(Label establishment) {
        return ofEstablishments.getOrDefault(establishment, ofTheHouse);
    }
}
