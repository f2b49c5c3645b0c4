package coop.alveole.query.billing.entries;

import coop.alveole.domain.billing.amounts.Vat;
import coop.alveole.domain.billing.amounts.VatTreatment;
import coop.alveole.domain.billing.chart.AccountUse;
import coop.alveole.domain.billing.chart.AccountUse.*;
import coop.alveole.domain.billing.chart.Chart;
import coop.alveole.domain.billing.chart.HouseAccount;
import coop.alveole.domain.billing.chart.JournalKind;
import coop.alveole.domain.billing.payment.PaymentMeans;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.trade.LineCategory;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** The codes of a day as one page shows them: each use with its code, whether chosen, given, usual, or still to be said. */
record AccountRows(Chart chart, Map<AccountUse, Label> given, AccountWords.Said words) {
    private static final List<Vat> USUAL = List.of(Vat.at(2_000), Vat.at(1_000), Vat.at(550), Vat.at(210));

    enum Origin {
        CHOSEN,
        GIVEN,
        USUAL,
        MISSING
    }

    /** {@code key} is the name of the use in a form, {@code place} its place there. */
    record Row(int place, String key, String words, String code, Origin origin) {
        Row at(int there) {
            return new Row(there, key, words, code, origin);
        }

        public String originKey() {
            return "entries.origin." + origin;
        }
    }

    /** Uses of one kind, under one heading. */
    record Group(String title, List<Row> rows) {}

    /** Those of the house, and of each activity; {@code waiting} are those that some fact waits for. */
    List<Group> groups(Collection<ActivityId> activities, Collection<AccountUse> waiting) {
        return numbered(Stream.of(
                        group("entries.group.sales", sales(waiting)),
                        group("entries.group.tax", taxes(waiting)),
                        group(
                                "entries.group.means",
                                Stream.of(PaymentMeans.values()).map(OfMeans::new)),
                        group(
                                "entries.group.house",
                                Stream.of(HouseAccount.values()).map(OfHouse::new)),
                        group(
                                "entries.group.journals",
                                Stream.of(JournalKind.values()).map(OfJournal::new)),
                        new Group(
                                "entries.group.activities",
                                byWords(activities.stream().map(OfActivity::new))))
                .filter(group -> !group.rows().isEmpty()));
    }

    private static List<Group> numbered(Stream<Group> groups) {
        var place = new AtomicInteger();
        return groups.map(group -> new Group(
                        group.title(),
                        group.rows().stream()
                                .map(row -> row.at(place.getAndIncrement()))
                                .toList()))
                .toList();
    }

    /** The auxiliary accounts, by number: who it is stands beside. */
    List<Row> customers() {
        return Stream.concat(given.keySet().stream(), chart.chosen().keySet().stream())
                .filter(OfCustomer.class::isInstance)
                .distinct()
                .map(this::row)
                .sorted(Comparator.comparing(Row::code))
                .toList();
    }

    private Stream<AccountUse> sales(Collection<AccountUse> waiting) {
        Stream<AccountUse> usual = Stream.of(LineCategory.values())
                .flatMap(category ->
                        Stream.concat(USUAL.stream(), untaxed(category)).map(vat -> new OfSale(category, vat)));
        return and(usual, OfSale.class, waiting);
    }

    /** Why such a line may have no VAT. */
    private static Stream<Vat> untaxed(LineCategory category) {
        var treatments = switch (category) {
            case SERVICES ->
                List.of(
                        VatTreatment.FRANCHISE,
                        VatTreatment.BUILDING_REVERSE_CHARGE,
                        VatTreatment.EU_SERVICES_REVERSE_CHARGE,
                        VatTreatment.OUT_OF_SCOPE);
            case GOODS -> List.of(VatTreatment.FRANCHISE, VatTreatment.EU_GOODS, VatTreatment.EXPORT);
            case TRAINING -> List.of(VatTreatment.TRAINING_EXEMPT);
            case EXPENSES -> List.of(VatTreatment.OUT_OF_SCOPE);
        };
        return treatments.stream().map(Vat::without);
    }

    private Stream<AccountUse> taxes(Collection<AccountUse> waiting) {
        Stream<AccountUse> usual = USUAL.stream().map(OfTax::new);
        return Stream.concat(
                and(usual, OfTax.class, waiting), and(USUAL.stream().map(OfTaxCode::new), OfTaxCode.class, waiting));
    }

    private Stream<AccountUse> and(
            Stream<? extends AccountUse> usual, Class<? extends AccountUse> kind, Collection<AccountUse> waiting) {
        var more = Stream.concat(chart.chosen().keySet().stream(), waiting.stream())
                .filter(kind::isInstance);
        var all = new TreeSet<AccountUse>(Comparator.comparing(AccountUse::key));
        Stream.<AccountUse>concat(usual, more).forEach(all::add);
        return all.stream();
    }

    private Group group(String title, Stream<? extends AccountUse> uses) {
        return new Group(title, uses.map(this::row).toList());
    }

    private List<Row> byWords(Stream<? extends AccountUse> uses) {
        return uses.map(this::row).sorted(Comparator.comparing(Row::words)).toList();
    }

    private Row row(AccountUse use) {
        var code = Optional.ofNullable(chart.chosen().get(use))
                .map(chosen -> new Row(0, use.key(), words.use(use), chosen.text(), Origin.CHOSEN));
        return code.or(() ->
                        chart.code(use).map(usual -> new Row(0, use.key(), words.use(use), usual.text(), Origin.USUAL)))
                .or(() -> Optional.ofNullable(given.get(use))
                        .map(kept -> new Row(0, use.key(), words.use(use), kept.text(), Origin.GIVEN)))
                .orElseGet(() -> new Row(0, use.key(), words.use(use), "", Origin.MISSING));
    }
}
