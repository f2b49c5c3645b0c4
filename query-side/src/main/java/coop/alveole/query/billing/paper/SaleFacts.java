package coop.alveole.query.billing.paper;

import coop.alveole.query.billing.paper.SaleSheet.Fact;
import coop.alveole.query.shared.French;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Dates and references, what stands beside the address of the buyer. */
final class SaleFacts {
    private SaleFacts() {}

    static List<Fact> of(SalePaper paper) {
        return Stream.of(
                        new Fact("Date", French.day(paper.dates().issuedOn())),
                        new Fact(until(paper.kind()), day(paper.dates().until())),
                        new Fact(supply(paper), supplied(paper.dates())),
                        new Fact("Nature de l'opération", nature(paper)),
                        new Fact("Votre référence", paper.buyer().reference()),
                        new Fact("SIRET du client", paper.buyer().numbers().siret()),
                        new Fact(
                                paper.kind() == SaleKind.CREDIT_NOTE ? "Corrige" : "Après",
                                paper.earlier().stream().map(SaleFacts::named).collect(Collectors.joining("\n"))))
                .filter(fact -> !fact.value().isBlank() && !fact.name().isBlank())
                .toList();
    }

    private static String until(SaleKind kind) {
        return switch (kind) {
            case QUOTE -> "Valable jusqu'au";
            case CREDIT_NOTE -> "";
            case INVOICE, DEPOSIT_INVOICE, PROGRESS_INVOICE, BALANCE_INVOICE -> "À payer au plus tard le";
        };
    }

    private static String supply(SalePaper paper) {
        return paper.isOf(Nature.GOODS) ? "Livraison" : "Exécution";
    }

    private static String supplied(SaleDates dates) {
        var from = dates.suppliedFrom();
        var until = dates.suppliedUntil();
        if (from == null || until == null) return "";
        return dates.isOneDay() ? "le " + French.day(from) : "du " + French.day(from) + " au " + French.day(until);
    }

    private static String nature(SalePaper paper) {
        if (paper.isOf(Nature.GOODS)) return "biens";
        return paper.isOf(Nature.SERVICES) ? "services" : "biens et services";
    }

    private static String named(Earlier earlier) {
        return "%s\n%s du %s\n%s TTC"
                .formatted(
                        earlier.kind().title().toLowerCase(Locale.FRENCH),
                        earlier.number(),
                        French.day(earlier.issuedOn()),
                        French.euros(earlier.inclVat()));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : French.day(day);
    }
}
