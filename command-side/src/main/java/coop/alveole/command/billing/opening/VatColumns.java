package coop.alveole.command.billing.opening;

import coop.alveole.command.imports.file.Line;
import coop.alveole.domain.billing.amounts.Vat;
import coop.alveole.domain.billing.amounts.VatTotal;
import coop.alveole.domain.billing.amounts.VatTreatment;
import coop.alveole.domain.shared.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The totals of an old invoice, rate by rate: « HT 20 % » and « TVA 20 % », « HT sans TVA » and why. */
final class VatColumns {
    private static final String UNTAXED = "HT sans TVA";
    private static final String WHY = "Motif sans TVA";

    /** Those of the mainland, of Corsica and of the overseas departments. */
    private static final Map<String, Long> RATES = Map.of(
            "20 %", 2_000L, "10 %", 1_000L, "5,5 %", 550L, "2,1 %", 210L, "8,5 %", 850L, "13 %", 1_300L, "0,9 %", 90L);

    private static final Map<String, VatTreatment> TREATMENTS = Map.of(
            "formation", VatTreatment.TRAINING_EXEMPT,
            "franchise", VatTreatment.FRANCHISE,
            "autoliquidation", VatTreatment.BUILDING_REVERSE_CHARGE,
            "services ue", VatTreatment.EU_SERVICES_REVERSE_CHARGE,
            "biens ue", VatTreatment.EU_GOODS,
            "export", VatTreatment.EXPORT,
            "hors champ", VatTreatment.OUT_OF_SCOPE);

    private VatColumns() {}

    static Stream<String> labels() {
        return Stream.concat(
                RATES.keySet().stream().flatMap(rate -> Stream.of("HT " + rate, "TVA " + rate)),
                Stream.of(UNTAXED, WHY));
    }

    /** The highest rate first. */
    static List<VatTotal> totals(Line line) {
        var totals = new ArrayList<VatTotal>();
        RATES.forEach((name, basisPoints) -> {
            var net = Cells.amount(line, "HT " + name);
            var tax = Cells.amount(line, "TVA " + name);
            if (net.isPresent() != tax.isPresent())
                throw new Line.Refused((net.isPresent() ? "TVA " : "HT ") + name, "manque.");
            net.ifPresent(base -> totals.add(new VatTotal(Vat.at(basisPoints), base, tax.orElseThrow())));
        });
        Cells.amount(line, UNTAXED)
                .ifPresent(base -> totals.add(new VatTotal(Vat.without(why(line)), base, Money.ZERO)));
        if (totals.isEmpty()) throw new Line.Refused("HT 20 %", "manque, comme tout autre montant.");
        totals.sort((one, other) -> one.vat().compareTo(other.vat()));
        return List.copyOf(totals);
    }

    private static VatTreatment why(Line line) {
        var treatment = TREATMENTS.get(Line.folded(line.required(WHY)));
        if (treatment != null) return treatment;
        throw new Line.Refused(
                WHY,
                "n'est ni formation, ni franchise, ni autoliquidation, ni services UE, ni biens UE, ni export, ni hors champ.");
    }
}
