package coop.alveole.query.billing.paper;

import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Papers of invented sales, each built from an ordinary one. */
public final class SalePapers {
    public static final LocalDate ISSUED = LocalDate.of(2027, 3, 12);
    public static final SaleVat TWENTY = SaleVat.at(2_000);
    public static final SaleVat TEN = SaleVat.at(1_000);
    public static final SaleVat FIVE_AND_A_HALF = SaleVat.at(550);
    public static final SaleVat TRAINING =
            SaleVat.without(VatCategory.E, "Exonération de TVA, article 261-4-4° a du CGI", "VATEX-FR-CGI261-4");
    public static final SaleVat FRANCHISE =
            SaleVat.without(VatCategory.E, "TVA non applicable, article 293 B du CGI", "VATEX-FR-FRANCHISE");
    public static final SaleVat REVERSE_CHARGE = SaleVat.without(VatCategory.AE, "Autoliquidation", "VATEX-EU-AE");
    public static final SaleVat TO_THE_UNION =
            SaleVat.without(VatCategory.K, "Exonération de TVA, article 262 ter I du CGI", "VATEX-EU-IC");
    public static final SaleVat EXPORT =
            SaleVat.without(VatCategory.G, "Exonération de TVA, article 262 I du CGI", "VATEX-EU-G");
    public static final SaleVat OUTSIDE = SaleVat.without(VatCategory.O, "Hors du champ de la TVA", "VATEX-EU-O");

    public static final Seller SELLER = new Seller(
            "La Ruche des Halles",
            "Atelier Bois de Bruno",
            "SARL Scop à capital variable",
            "capital au 31/12/2026 : 48 250,00 €",
            "RCS Tours 552 100 554",
            "24 37 01234 37",
            new CompanyNumbers("552100554", "55210055400013", "FR18552100554"),
            new PostalAddress(List.of("1 rue des Halles"), "37000", "Tours", "FR"),
            ElectronicAddress.inTheDirectory("552100554"));
    public static final Buyer COMPANY = new Buyer(
            Buyer.Kind.COMPANY,
            "Menuiserie du Port",
            new CompanyNumbers("123456782", "12345678200010", "FR32123456782"),
            new PostalAddress(List.of("Bâtiment C", "12 quai Paul-Bert"), "37100", "Tours", "FR"),
            ElectronicAddress.inTheDirectory("123456782"),
            "");
    public static final Buyer PUBLIC_BODY = new Buyer(
            Buyer.Kind.PUBLIC_BODY,
            "Commune de Saint-Exemple",
            new CompanyNumbers("217000007", "21700000700019", ""),
            new PostalAddress(List.of("Place de la Mairie"), "37390", "Saint-Exemple", "FR"),
            ElectronicAddress.inTheDirectory("217000007"),
            "SERVICE-42");
    public static final Buyer PERSON = new Buyer(
            Buyer.Kind.PERSON,
            "Chloé Invente",
            CompanyNumbers.NONE,
            new PostalAddress(List.of("3 allée des Tilleuls"), "37000", "Tours", "FR"),
            ElectronicAddress.mail("chloe@example.org"),
            "");
    public static final Buyer GERMAN = new Buyer(
            Buyer.Kind.COMPANY,
            "Beispiel GmbH",
            new CompanyNumbers("", "", "DE123456789"),
            new PostalAddress(List.of("Hauptstraße 1"), "10115", "Berlin", "DE"),
            ElectronicAddress.mail("rechnung@example.org"),
            "");
    public static final Buyer SWISS = new Buyer(
            Buyer.Kind.COMPANY,
            "Exemple SA",
            CompanyNumbers.NONE,
            new PostalAddress(List.of("Rue du Rhône 1"), "1204", "Genève", "CH"),
            ElectronicAddress.mail("factures@example.org"),
            "");
    public static final Mentions MENTIONS = new Mentions(
            "Paiement à 30 jours, par virement",
            "Pénalités de retard : trois fois le taux de l'intérêt légal, dès le lendemain de l'échéance",
            "Indemnité forfaitaire pour frais de recouvrement : 40 €",
            "Pas d'escompte pour paiement anticipé",
            false,
            List.of(),
            "FR7630006000011234567890189",
            "AGRIFRPP");
    public static final Mentions TO_A_PERSON =
            new Mentions("Paiement à réception", "", "", "", false, List.of(), MENTIONS.iban(), MENTIONS.bic());

    private SalePapers() {}

    public static PaperLine hours(String label, long hours, SaleVat vat) {
        return PaperLine.of("", label, Nature.SERVICES, new Quantity(hours * 1_000), Unit.HOUR, new Money(6_550), vat);
    }

    public static PaperLine goods(String label, long pieces, long cents, SaleVat vat) {
        return PaperLine.of("", label, Nature.GOODS, new Quantity(pieces * 1_000), Unit.PIECE, new Money(cents), vat);
    }

    public static Draft draft(PaperLine... lines) {
        return new Draft(SaleKind.INVOICE, SELLER, COMPANY, List.of(lines));
    }

    /** What a test changes of the ordinary sale. */
    public static final class Draft {
        private SaleKind kind;
        private Seller seller;
        private Buyer buyer;
        private final List<PaperLine> lines;
        private final List<SaleDiscount> discounts = new ArrayList<>();
        private final List<Earlier> earlier = new ArrayList<>();
        private Mentions mentions = MENTIONS;
        private Money prepaid = Money.ZERO;
        private String number = "FA2027-0042";
        private @Nullable LocalDate suppliedFrom = LocalDate.of(2027, 3, 10);
        private @Nullable LocalDate suppliedUntil = LocalDate.of(2027, 3, 10);

        private Draft(SaleKind kind, Seller seller, Buyer buyer, List<PaperLine> lines) {
            this.kind = kind;
            this.seller = seller;
            this.buyer = buyer;
            this.lines = lines;
        }

        public Draft kind(SaleKind other, String itsNumber) {
            kind = other;
            number = itsNumber;
            return this;
        }

        public Draft to(Buyer other) {
            buyer = other;
            if (other.kind() == Buyer.Kind.PERSON) mentions = TO_A_PERSON;
            return this;
        }

        public Draft by(Seller other) {
            seller = other;
            return this;
        }

        public Draft less(SaleDiscount discount) {
            discounts.add(discount);
            return this;
        }

        public Draft after(Earlier invoice) {
            earlier.add(invoice);
            return this;
        }

        public Draft paid(Money amount) {
            prepaid = amount;
            return this;
        }

        public Draft saying(boolean onDebits, String... sentences) {
            mentions = new Mentions(
                    mentions.paymentTerms(),
                    mentions.penalties(),
                    mentions.indemnity(),
                    mentions.earlyPayment(),
                    onDebits,
                    List.of(sentences),
                    mentions.iban(),
                    mentions.bic());
            return this;
        }

        public Draft supplied(@Nullable LocalDate from, @Nullable LocalDate until) {
            suppliedFrom = from;
            suppliedUntil = until;
            return this;
        }

        public SalePaper paper() {
            return new SalePaper(
                    kind,
                    number,
                    new SaleDates(ISSUED, ISSUED.plusDays(30), suppliedFrom, suppliedUntil),
                    seller,
                    buyer,
                    lines,
                    discounts,
                    SaleSums.of(lines, discounts, prepaid),
                    earlier,
                    mentions);
        }
    }
}
