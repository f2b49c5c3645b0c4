package coop.alveole.domain.billing.invoice;

import static coop.alveole.domain.billing.invoice.InvoiceRule.MENTIONS_COMPLETE;
import static coop.alveole.domain.shared.trade.SellerWord.*;

import coop.alveole.domain.billing.amounts.SaleContent;
import coop.alveole.domain.billing.amounts.VatTreatment;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.trade.LineCategory;
import coop.alveole.domain.shared.trade.Seller;
import coop.alveole.domain.shared.trade.SellerWord;
import coop.alveole.domain.shared.trade.Term;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the law has every invoice say (mentions obligatoires, INV-01 to INV-04), each as a refusal names it. */
public enum Mention {
    SELLER_NAME("la dénomination de la coopérative", sale -> sale.seller.name().isPresent()),
    SELLER_FORM("sa forme juridique", sale -> sale.seller.form().isPresent()),
    SELLER_SIREN("son SIREN", sale -> sale.seller.siren().isPresent()),
    SELLER_ADDRESS("son adresse, qui finit par le code postal et la ville", Sale::hasTown),
    SELLER_TOWN("la ville de son registre du commerce", sale -> sale.says(RCS_TOWN)),
    SELLER_VAT_NUMBER("son numéro de TVA", sale -> sale.isOutsideVat() || sale.says(VAT_NUMBER)),
    SELLER_TRAINING_NUMBER(
            "son numéro de déclaration d'organisme de formation",
            sale -> !sale.isTraining() || sale.says(TRAINING_NUMBER)),
    PENALTIES("le taux des pénalités de retard", sale -> !sale.buyer.isBusiness() || sale.says(LATE_PENALTY)),
    DISCOUNT("les conditions d'escompte", sale -> !sale.buyer.isBusiness() || sale.says(EARLY_PAYMENT)),
    BUYER_NAME("le nom du client", sale -> sale.buyer.hasName()),
    BUYER_ADDRESS("l'adresse du client", sale -> sale.buyer.hasAddress()),
    BUYER_VAT_NUMBER("le numéro de TVA du client", Sale::namesWhoOwesVat),
    WHY_NO_VAT("pourquoi une ligne à 0 % est sans TVA", Sale::saysWhyNoVat),
    OUTSIDE_VAT_APART("une facture à part pour ce qui est hors du champ de la TVA", Sale::isOfOneFieldOfVat);

    private static final Set<VatTreatment> OWED_BY_THE_BUYER = EnumSet.of(
            VatTreatment.BUILDING_REVERSE_CHARGE, VatTreatment.EU_SERVICES_REVERSE_CHARGE, VatTreatment.EU_GOODS);
    private static final Set<VatTreatment> WITHOUT_A_NUMBER =
            EnumSet.of(VatTreatment.FRANCHISE, VatTreatment.OUT_OF_SCOPE);

    private final String french;
    private final Predicate<Sale> isThere;

    Mention(String french, Predicate<Sale> isThere) {
        this.french = french;
        this.isThere = isThere;
    }

    /** What is not there, in the order in which the law asks for it. */
    public static List<Mention> missing(Seller seller, Addressee buyer, SaleContent content) {
        var sale = new Sale(seller, buyer, content);
        return Stream.of(values())
                .filter(mention -> !mention.isThere.test(sale))
                .toList();
    }

    /** Nothing is said in place of what is missing: there is no invoice then. */
    public static void requireAll(List<Mention> missing) {
        MENTIONS_COMPLETE.require(missing.isEmpty(), "invoiceId", inFrench(missing));
    }

    public static String inFrench(List<Mention> missing) {
        return missing.stream().map(Mention::french).collect(Collectors.joining(", "));
    }

    public String french() {
        return french;
    }

    private record Sale(Seller seller, Addressee buyer, SaleContent content) {
        private static final Pattern TOWN = Pattern.compile("[0-9]{5} +\\S.*");

        boolean says(SellerWord word) {
            return seller.word(word).isPresent();
        }

        boolean hasTown() {
            return seller.word(ADDRESS)
                    .map(Term::value)
                    .filter(lines -> lines.size() > 1)
                    .map(List::getLast)
                    .map(Label::text)
                    .filter(line -> TOWN.matcher(line).matches())
                    .isPresent();
        }

        boolean isOutsideVat() {
            return treatments().allMatch(WITHOUT_A_NUMBER::contains);
        }

        boolean isTraining() {
            return content.lines().stream().anyMatch(line -> line.category() == LineCategory.TRAINING);
        }

        boolean namesWhoOwesVat() {
            return treatments().noneMatch(OWED_BY_THE_BUYER::contains)
                    || buyer.registration().vat().isPresent();
        }

        boolean saysWhyNoVat() {
            return content.lines().stream()
                    .noneMatch(line -> line.vat().treatment() == VatTreatment.TAXED
                            && line.vat().rate().isZero());
        }

        boolean isOfOneFieldOfVat() {
            long outside = treatments()
                    .filter(each -> each == VatTreatment.OUT_OF_SCOPE)
                    .count();
            return outside == 0 || outside == content.lines().size();
        }

        private Stream<VatTreatment> treatments() {
            return content.lines().stream().map(line -> line.vat().treatment());
        }
    }
}
