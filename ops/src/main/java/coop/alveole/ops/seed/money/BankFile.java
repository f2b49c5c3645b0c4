package coop.alveole.ops.seed.money;

import coop.alveole.domain.shared.money.Money;
import coop.alveole.ops.seed.money.Paying.Paid;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What the bank told in the last days, as its file: most lines name what they pay, some only by their amount, one nothing. */
@Component
class BankFile {
    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRENCH);
    private static final int LINES = 12;
    private static final int WITHOUT_A_WORD_ONE_IN = 4;

    private final Invoicing invoicing;

    BankFile(Invoicing invoicing) {
        this.invoicing = invoicing;
    }

    /** Of what was expected next. */
    String of(List<Paid> toCome, LocalDate now) {
        var text = new StringBuilder("Date;Libellé;Montant\n");
        var transfers = toCome.stream()
                .filter(paid -> !paid.means().isDeposited())
                .limit(LINES)
                .toList();
        for (int i = 0; i < transfers.size(); i++) line(text, transfers.get(i), i, now);
        text.append(row(now.minusDays(1), "FRAIS DE TENUE DE COMPTE", new Money(-12_50)));
        text.append(row(now.minusDays(1), "VIR SEPA INCONNU AU BATAILLON", new Money(77_00)));
        return text.toString();
    }

    private void line(StringBuilder text, Paid paid, int place, LocalDate now) {
        var label = place % WITHOUT_A_WORD_ONE_IN == WITHOUT_A_WORD_ONE_IN - 1
                ? "VIR SEPA RECU"
                : "VIR SEPA FACTURE " + invoicing.number(paid.sale());
        text.append(row(now.minusDays(1 + place % 5), label, paid.amount()));
    }

    private static String row(LocalDate day, String label, Money amount) {
        var cents = "%d,%02d".formatted(amount.cents() / 100, Math.abs(amount.cents() % 100));
        return FRENCH.format(day) + ";" + label + ";" + cents + "\n";
    }
}
