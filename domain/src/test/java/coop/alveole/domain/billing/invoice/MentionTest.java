package coop.alveole.domain.billing.invoice;

import static coop.alveole.domain.billing.invoice.Bill.line;
import static coop.alveole.domain.billing.invoice.Bill.selling;
import static coop.alveole.domain.billing.invoice.InvoiceRule.MENTIONS_COMPLETE;
import static coop.alveole.domain.billing.invoice.Mention.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import coop.alveole.domain.billing.amounts.SaleContent;
import coop.alveole.domain.billing.amounts.SaleLine;
import coop.alveole.domain.billing.amounts.Vat;
import coop.alveole.domain.billing.amounts.VatTreatment;
import coop.alveole.domain.billing.customer.Company;
import coop.alveole.domain.billing.customer.CustomerKind;
import coop.alveole.domain.billing.customer.Identity;
import coop.alveole.domain.billing.customer.PublicAddress;
import coop.alveole.domain.billing.customer.Registration;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.LegalForm;
import coop.alveole.domain.shared.Refused;
import coop.alveole.domain.shared.Siren;
import coop.alveole.domain.shared.trade.Country;
import coop.alveole.domain.shared.trade.LineCategory;
import coop.alveole.domain.shared.trade.Seller;
import coop.alveole.domain.shared.trade.SellerWord;
import coop.alveole.domain.shared.trade.Term;
import coop.alveole.domain.shared.trade.TradeField;
import coop.alveole.domain.shared.trade.VatNumber;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hamcrest.MatcherAssert;
import org.junit.jupiter.api.Test;

/** What an invoice must say before it is one: all of it is there, or what is missing is named. */
class MentionTest {
    private static final Siren SIREN = Siren.of("732 829 320");
    private static final Addressee COMPANY = Addressee.of(new Identity.OfCompany(new Company(
            new Label("Menuiserie du Port"),
            Registration.of(SIREN, null, null),
            new PublicAddress(new Label("12 quai"), new Label("37100"), new Label("Tours"), Country.FRANCE))));
    private static final Addressee PERSON = new Addressee(
            CustomerKind.PRIVATE,
            Registration.NONE,
            EnumSet.of(
                    TradeField.CUSTOMER_NAME,
                    TradeField.STREET,
                    TradeField.POSTCODE,
                    TradeField.CITY,
                    TradeField.COUNTRY));

    @Test
    void nothingIsMissingWhereTheHouseAndTheCustomerSaidAll() {
        assertThat(missing(seller(SellerWord.values()), COMPANY, selling(line(1_000))))
                .isEmpty();
    }

    @Test
    void aHouseThatSaidNothingLacksAllThatTheLawAsks() {
        assertThat(missing(Seller.UNKNOWN, COMPANY, selling(line(1_000))))
                .containsExactly(
                        SELLER_NAME,
                        SELLER_FORM,
                        SELLER_SIREN,
                        SELLER_ADDRESS,
                        SELLER_TOWN,
                        SELLER_VAT_NUMBER,
                        PENALTIES,
                        DISCOUNT);
    }

    @Test
    void aPersonOwesNeitherPenaltiesNorDiscount() {
        var seller = seller(SellerWord.RCS_TOWN, SellerWord.VAT_NUMBER, SellerWord.ADDRESS);
        assertThat(missing(seller, PERSON, selling(line(1_000)))).isEmpty();
        assertThat(missing(seller, COMPANY, selling(line(1_000)))).containsExactly(PENALTIES, DISCOUNT);
    }

    @Test
    void aPersonHasANameAndAnAddress() {
        var unknown = new Addressee(CustomerKind.PRIVATE, Registration.NONE, EnumSet.of(TradeField.CITY));
        assertThat(missing(seller(SellerWord.values()), unknown, selling(line(1_000))))
                .containsExactly(BUYER_NAME, BUYER_ADDRESS);
    }

    @Test
    void aTrainingBearsTheNumberOfItsBody() {
        var seller = seller(
                SellerWord.RCS_TOWN,
                SellerWord.VAT_NUMBER,
                SellerWord.ADDRESS,
                SellerWord.LATE_PENALTY,
                SellerWord.EARLY_PAYMENT);
        assertThat(missing(seller, COMPANY, selling(line(1_000)))).isEmpty();
        assertThat(missing(seller, COMPANY, selling(sold(Vat.at(2_000), LineCategory.TRAINING))))
                .containsExactly(SELLER_TRAINING_NUMBER);
    }

    @Test
    void whoOwesTheVatIsNamedByTheirNumber() {
        var reversed = selling(sold(Vat.without(VatTreatment.BUILDING_REVERSE_CHARGE), LineCategory.SERVICES));
        var numbered = new Addressee(
                CustomerKind.COMPANY, Registration.of(SIREN, null, VatNumber.of("FR44732829320")), COMPANY.told());
        assertThat(missing(seller(SellerWord.values()), COMPANY, reversed)).containsExactly(BUYER_VAT_NUMBER);
        assertThat(missing(seller(SellerWord.values()), numbered, reversed)).isEmpty();
    }

    @Test
    void aHouseOutsideVatHasNoNumberToSay() {
        var seller = seller(SellerWord.RCS_TOWN, SellerWord.ADDRESS, SellerWord.LATE_PENALTY, SellerWord.EARLY_PAYMENT);
        var without = sold(Vat.without(VatTreatment.FRANCHISE), LineCategory.SERVICES);
        assertThat(missing(seller, COMPANY, selling(without))).isEmpty();
        assertThat(missing(seller, COMPANY, selling(without, line(1_000)))).containsExactly(SELLER_VAT_NUMBER);
    }

    @Test
    void aLineWithoutVatSaysWhyAndWhatIsOutsideStandsApart() {
        var outside = sold(Vat.without(VatTreatment.OUT_OF_SCOPE), LineCategory.EXPENSES);
        assertThat(missing(seller(SellerWord.values()), COMPANY, selling(outside)))
                .isEmpty();
        assertThat(missing(seller(SellerWord.values()), COMPANY, selling(outside, line(1_000))))
                .containsExactly(OUTSIDE_VAT_APART);
        assertThat(missing(seller(SellerWord.values()), COMPANY, selling(sold(Vat.at(0), LineCategory.SERVICES))))
                .containsExactly(WHY_NO_VAT);
    }

    @Test
    void anAddressEndsWithItsTown() {
        var words = new EnumMap<SellerWord, Term<List<Label>>>(
                seller(SellerWord.values()).words());
        words.put(SellerWord.ADDRESS, Term.byDefault(List.of(new Label("1 allée des Alvéoles, Tours"))));
        assertThat(missing(seller(words), COMPANY, selling(line(1_000)))).containsExactly(SELLER_ADDRESS);
    }

    @Test
    void whatIsMissingIsRefusedByItsName() {
        Mention.requireAll(List.of());
        var refusal = catchThrowable(() -> Mention.requireAll(List.of(SELLER_VAT_NUMBER, BUYER_ADDRESS)));
        MatcherAssert.assertThat(
                refusal, Refused.by(MENTIONS_COMPLETE, "invoiceId", "son numéro de TVA, l'adresse du client"));
    }

    private static List<Mention> missing(Seller seller, Addressee buyer, SaleContent content) {
        return Mention.missing(seller, buyer, content);
    }

    private static SaleLine sold(Vat vat, LineCategory category) {
        var line = line(1_000);
        return new SaleLine(line.words(), line.quantity(), line.unitPrice(), line.discount(), vat, category, List.of());
    }

    private static Seller seller(SellerWord... words) {
        var said = new EnumMap<SellerWord, Term<List<Label>>>(SellerWord.class);
        for (var word : words) said.put(word, Term.byDefault(List.of(new Label("Tours"))));
        if (said.containsKey(SellerWord.ADDRESS))
            said.put(
                    SellerWord.ADDRESS,
                    Term.byDefault(List.of(new Label("1 allée des Alvéoles"), new Label("37000 Tours"))));
        return seller(said);
    }

    private static Seller seller(Map<SellerWord, Term<List<Label>>> words) {
        return new Seller(
                Optional.of(Term.byDefault(new Label("Coopérative d'exemple"))),
                Optional.of(Term.byDefault(LegalForm.SARL_SCOP)),
                Optional.of(Term.byDefault(SIREN)),
                words);
    }
}
