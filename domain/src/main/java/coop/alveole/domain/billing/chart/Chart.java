package coop.alveole.domain.billing.chart;

import coop.alveole.domain.billing.amounts.Vat;
import coop.alveole.domain.billing.chart.AccountUse.*;
import coop.alveole.domain.shared.Label;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The codes of the accounts on one day: those chosen, else those of the French plan comptable. */
public record Chart(
        Map<AccountUse, Label> chosen, ExportFlavour flavour, ExportEncoding encoding, Auxiliaries auxiliaries) {
    /** What has been recorded of nothing. */
    public static final Chart DEFAULT =
            new Chart(Map.of(), ExportFlavour.SAGE, ExportEncoding.CP1252, Auxiliaries.ONE_FOR_EACH);

    /** The rates of the mainland (ACC-06); at another one the account has to be said. */
    private static final Set<String> USUAL_RATES = Set.of("2000", "1000", "550", "210");

    public Chart {
        chosen = Map.copyOf(chosen);
    }

    /** Empty where somebody has to say it. */
    public Optional<Label> code(AccountUse use) {
        return Optional.ofNullable(chosen.get(use)).or(() -> byDefault(use).map(Label::new));
    }

    private static Optional<String> byDefault(AccountUse use) {
        return switch (use) {
            case OfSale sale -> sale(sale);
            case OfTax(var vat) -> usual(vat.rate().toString(), "445710");
            case OfTaxCode(var vat) -> Optional.of(taxCode(vat));
            case OfMeans(var means) ->
                Optional.of(
                        switch (means) {
                            case TRANSFER, CARD, DIRECT_DEBIT -> "512000";
                            case CHEQUE -> "511200";
                            case CASH -> "530000";
                        });
            case OfHouse(var account) -> Optional.of(account.byDefault());
            case OfJournal(var journal) -> Optional.of(journal.byDefault());
            case OfActivity _, OfCustomer _ -> Optional.empty();
        };
    }

    private static String taxCode(Vat vat) {
        return switch (vat.treatment()) {
            case TAXED -> "T" + vat.rate().toString().replace('/', 'S');
            case TRAINING_EXEMPT -> "EXOF";
            case FRANCHISE -> "FRANCHISE";
            case BUILDING_REVERSE_CHARGE -> "AUTOBAT";
            case EU_SERVICES_REVERSE_CHARGE -> "AUTOUE";
            case EU_GOODS -> "LIC";
            case EXPORT -> "EXPORT";
            case OUT_OF_SCOPE -> "HORS";
        };
    }

    private static Optional<String> sale(OfSale sale) {
        var account = switch (sale.category()) {
            case SERVICES -> "706000";
            case TRAINING -> "706200";
            case GOODS -> "707000";
            case EXPENSES -> "708500";
        };
        return sale.vat().rate().isZero()
                ? Optional.of(account)
                : usual(sale.vat().rate().toString(), account);
    }

    private static Optional<String> usual(String rate, String account) {
        return USUAL_RATES.contains(rate) ? Optional.of(account) : Optional.empty();
    }
}
