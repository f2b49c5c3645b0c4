package coop.alveole.query.billing.paper;

import coop.alveole.domain.shared.money.Money;
import coop.alveole.query.billing.paper.SaleSheet.Fact;
import coop.alveole.query.billing.paper.SaleSheet.Group;
import coop.alveole.query.billing.paper.SaleSheet.Row;
import coop.alveole.query.billing.paper.SaleSheet.Side;
import coop.alveole.query.billing.paper.SaleSheet.VatRow;
import coop.alveole.query.shared.French;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a paper of a sale into words. */
final class SaleSheets {
    private SaleSheets() {}

    static SaleSheet of(SalePaper paper, Brand brand) {
        return new SaleSheet(
                paper.kind().title(),
                paper.number(),
                brand.css(),
                brand.logo().isPresent(),
                paper.kind() == SaleKind.QUOTE,
                seller(paper.seller()),
                buyer(paper.buyer()),
                SaleFacts.of(paper),
                body(paper),
                payment(paper),
                notes(paper),
                foot(paper.seller()));
    }

    private static Side seller(Seller seller) {
        var name = seller.activityName().isBlank() ? seller.legalName() : seller.activityName();
        var house = seller.activityName().isBlank() ? "" : seller.legalName();
        return new Side(
                name,
                Stream.concat(Stream.of(house, seller.legalForm()), seller.address().written().stream())
                        .filter(line -> !line.isBlank())
                        .toList());
    }

    private static Side buyer(Buyer buyer) {
        var numbers = buyer.numbers();
        return new Side(
                buyer.name(),
                Stream.concat(
                                buyer.address().written().stream(),
                                Stream.of(said("SIREN", numbers.siren()), said("TVA", numbers.vatNumber())))
                        .filter(line -> !line.isBlank())
                        .toList());
    }

    private static SaleSheet.Body body(SalePaper paper) {
        return new SaleSheet.Body(
                groups(paper.lines()),
                paper.lines().stream().anyMatch(line -> line.discount().isPositive()),
                paper.sums().vat().stream().map(SaleSheets::vat).toList(),
                sums(paper),
                due(paper));
    }

    /** Lines that follow each other under one title. */
    private static List<Group> groups(List<PaperLine> lines) {
        var groups = new ArrayList<Group>();
        int from = 0;
        for (int at = 1; at <= lines.size(); at++)
            if (at == lines.size()
                    || !lines.get(at).group().equals(lines.get(from).group())) {
                groups.add(group(lines.subList(from, at)));
                from = at;
            }
        return List.copyOf(groups);
    }

    private static Group group(List<PaperLine> lines) {
        var title = lines.getFirst().group();
        var sum = lines.stream().map(PaperLine::netOfVat).collect(Money.sum());
        return new Group(title, lines.stream().map(SaleSheets::row).toList(), title.isBlank() ? "" : French.euros(sum));
    }

    private static Row row(PaperLine line) {
        return new Row(
                line.label(),
                SaleWords.quantity(line.quantity(), line.unit()),
                French.euros(line.unitPrice()),
                line.discount().isZero() ? "" : French.euros(line.discount().negated()),
                SaleWords.of(line.vat()),
                French.euros(line.netOfVat()));
    }

    private static VatRow vat(VatSum sum) {
        return new VatRow(
                SaleWords.of(sum.vat()),
                French.euros(sum.base()),
                French.euros(sum.amount()),
                sum.vat().reason());
    }

    private static List<Fact> sums(SalePaper paper) {
        var sums = paper.sums();
        var said = new ArrayList<Fact>();
        if (!sums.discounts().isZero()) said.add(new Fact("Total des lignes HT", French.euros(sums.lines())));
        paper.discounts()
                .forEach(each -> said.add(new Fact(
                        each.label() + " (" + SaleWords.of(each.vat()) + ")",
                        French.euros(each.amount().negated()))));
        said.add(new Fact("Total HT", French.euros(sums.netOfVat())));
        said.add(new Fact("TVA", French.euros(sums.vatAmount())));
        if (!sums.prepaid().isZero()) {
            said.add(new Fact("Total TTC", French.euros(sums.inclVat())));
            said.add(new Fact("Déjà réglé", French.euros(sums.prepaid().negated())));
        }
        return List.copyOf(said);
    }

    private static Fact due(SalePaper paper) {
        var sums = paper.sums();
        return switch (paper.kind()) {
            case QUOTE -> new Fact("Total TTC", French.euros(sums.inclVat()));
            case CREDIT_NOTE -> new Fact("En votre faveur, TTC", French.euros(sums.payable()));
            case INVOICE, DEPOSIT_INVOICE, PROGRESS_INVOICE, BALANCE_INVOICE ->
                new Fact("À payer, TTC", French.euros(sums.payable()));
        };
    }

    private static List<String> payment(SalePaper paper) {
        var mentions = paper.mentions();
        return Stream.of(
                        mentions.paymentTerms(),
                        said("IBAN", spaced(mentions.iban())),
                        said("BIC", mentions.bic()),
                        mentions.iban().isEmpty() || !paper.kind().isInvoice()
                                ? ""
                                : "Référence à rappeler : " + paper.number())
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static List<String> notes(SalePaper paper) {
        var mentions = paper.mentions();
        var exemptions = paper.sums().vat().stream().map(each -> each.vat().reason());
        var law = Stream.of(
                        mentions.earlyPayment(),
                        mentions.penalties(),
                        mentions.indemnity(),
                        mentions.vatOnDebits() ? "Option pour le paiement de la taxe d'après les débits" : "")
                .filter(sentence -> !sentence.isBlank())
                .map(SaleSheets::ended)
                .collect(Collectors.joining(" "));
        return Stream.concat(Stream.concat(exemptions, mentions.sentences().stream()), Stream.of(law))
                .filter(line -> !line.isBlank())
                .map(SaleSheets::ended)
                .distinct()
                .toList();
    }

    private static String foot(Seller seller) {
        var numbers = seller.numbers();
        return Stream.of(
                        seller.legalName() + ", " + seller.legalForm(),
                        seller.capital(),
                        String.join(", ", seller.address().written()),
                        said("SIREN", numbers.siren()),
                        said("SIRET", numbers.siret()),
                        seller.registry(),
                        said("TVA", numbers.vatNumber()),
                        said("Déclaration d'activité de formation", seller.trainingNumber()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static String said(String name, String value) {
        return value.isBlank() ? "" : name + "\u00a0" + value.replace(' ', '\u00a0');
    }

    private static String spaced(String iban) {
        return iban.replaceAll("(.{4})(?!$)", "$1 ");
    }

    private static String ended(String sentence) {
        return sentence.strip().endsWith(".") ? sentence.strip() : sentence.strip() + ".";
    }
}
