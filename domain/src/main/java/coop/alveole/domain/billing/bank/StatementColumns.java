package coop.alveole.domain.billing.bank;

import static coop.alveole.domain.billing.bank.BankRule.COLUMNS_FOUND;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.alveole.domain.shared.Label;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a file of the bank says what (correspondance des colonnes), by labels without accents nor case: one column of signed
 * amounts, or one of what left ({@code debit}) and one of what came ({@code credit}).
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StatementColumns(
        Label day,
        Label label,
        @Nullable Label amount,
        @Nullable Label debit,
        @Nullable Label credit) {
    private static final List<String> DAYS = List.of(
            "date", "date operation", "date de l'operation", "date d'operation", "date comptable", "date valeur");
    private static final List<String> LABELS =
            List.of("libelle", "libelle operation", "libelle de l'operation", "intitule", "description", "operation");
    private static final List<String> AMOUNTS =
            List.of("montant", "montant en euros", "montant (eur)", "montant (€)", "montant eur", "montant operation");
    private static final List<String> DEBITS =
            List.of("debit", "debit euros", "debit (eur)", "debit (€)", "montant debit");
    private static final List<String> CREDITS =
            List.of("credit", "credit euros", "credit (eur)", "credit (€)", "montant credit");

    /** By the words that banks use. */
    public static StatementColumns guessed(List<String> labels) {
        var day = first(DAYS, labels);
        var words = first(LABELS, labels);
        var amount = first(AMOUNTS, labels);
        var debit = amount.isPresent() ? Optional.<Label>empty() : first(DEBITS, labels);
        var credit = amount.isPresent() ? Optional.<Label>empty() : first(CREDITS, labels);
        boolean isWhole = day.isPresent()
                && words.isPresent()
                && (amount.isPresent() || (debit.isPresent() && credit.isPresent()));
        COLUMNS_FOUND.require(isWhole, "files", String.join(" · ", labels));
        return new StatementColumns(day.orElseThrow(), words.orElseThrow(), told(amount), told(debit), told(credit));
    }

    private static Optional<Label> first(List<String> ours, List<String> labels) {
        return ours.stream().filter(labels::contains).findFirst().map(Label::new);
    }

    private static @Nullable Label told(Optional<Label> label) {
        return label.<@Nullable Label>map(known -> known).orElse(null);
    }

    /** A file in which one of them is missing would be read wrong. */
    public void requireIn(List<String> labels) {
        COLUMNS_FOUND.require(all().map(Label::text).allMatch(labels::contains), "files", String.join(" · ", labels));
    }

    /** Either of the two ways, and not both. */
    public boolean sayAmounts() {
        return amount != null ? debit == null && credit == null : debit != null && credit != null;
    }

    public Stream<Label> all() {
        return Stream.of(
                        Optional.of(day),
                        Optional.of(label),
                        Optional.ofNullable(amount),
                        Optional.ofNullable(debit),
                        Optional.ofNullable(credit))
                .flatMap(Optional::stream);
    }
}
