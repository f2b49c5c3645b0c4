package coop.alveole.query.billing.facturx;

import coop.alveole.query.billing.paper.Buyer;
import coop.alveole.query.billing.paper.CompanyNumbers;
import coop.alveole.query.billing.paper.ElectronicAddress;
import coop.alveole.query.billing.paper.PostalAddress;
import coop.alveole.query.billing.paper.SalePaper;
import coop.alveole.query.billing.paper.VatCategory;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mustangproject.BankDetails;
import org.mustangproject.LegalOrganisation;
import org.mustangproject.SchemedID;
import org.mustangproject.TradeParty;

/** Who sells and who buys, each with the numbers that name them. */
final class Parties {
    private static final String SIREN = "0002";
    private static final String SIRET = "0009";

    private Parties() {}

    static TradeParty seller(SalePaper paper) {
        var seller = paper.seller();
        var party = party(seller.legalName(), seller.numbers(), seller.address(), seller.electronic());
        var organisation =
                new LegalOrganisation(new SchemedID(SIREN, seller.numbers().siren()), null);
        if (!seller.activityName().isBlank()) organisation.setTradingBusinessName(Written.words(seller.activityName()));
        party.setLegalOrganisation(organisation);
        party.setDescription(
                Stream.of(seller.legalForm(), seller.capital(), seller.registry(), training(seller.trainingNumber()))
                        .filter(each -> !each.isBlank())
                        .map(Written::words)
                        .collect(Collectors.joining(" · ")));
        registered(party, paper);
        var mentions = paper.mentions();
        if (!mentions.iban().isEmpty()) {
            var bank = new BankDetails(mentions.iban()).setPaymentMeansInformation("Virement SEPA");
            party.addBankDetails(mentions.bic().isEmpty() ? bank : bank.setBIC(mentions.bic()));
        }
        return party;
    }

    static TradeParty buyer(SalePaper paper) {
        var buyer = paper.buyer();
        var party = party(buyer.name(), buyer.numbers(), buyer.address(), buyer.electronic());
        if (!buyer.numbers().siren().isEmpty())
            party.setLegalOrganisation(
                    new LegalOrganisation(new SchemedID(SIREN, buyer.numbers().siren()), null));
        if (!buyer.numbers().vatNumber().isEmpty() && !paper.has(VatCategory.O))
            party.addVATID(buyer.numbers().vatNumber());
        return party;
    }

    /** Where goods go to, whose country the standard asks for. */
    static TradeParty place(Buyer buyer) {
        var party = new TradeParty().setName(Written.words(buyer.name()));
        settle(party, buyer.address());
        return party;
    }

    /** Outside VAT the standard wants no VAT number; without one, the SIREN is what the tax office knows (BT-32). */
    private static void registered(TradeParty party, SalePaper paper) {
        var numbers = paper.seller().numbers();
        if (paper.has(VatCategory.O) || numbers.vatNumber().isEmpty()) party.addTaxID(numbers.siren());
        else party.addVATID(numbers.vatNumber());
    }

    private static TradeParty party(
            String name, CompanyNumbers numbers, PostalAddress address, ElectronicAddress electronic) {
        var party = new TradeParty().setName(Written.words(name));
        if (!numbers.siret().isEmpty()) party.addGlobalID(new SchemedID(SIRET, numbers.siret()));
        settle(party, address);
        if (electronic.isKnown())
            party.addUriUniversalCommunicationID(new SchemedID(electronic.scheme(), electronic.id()));
        return party;
    }

    private static void settle(TradeParty party, PostalAddress address) {
        var street = address.street();
        party.setStreet(Written.words(street.getFirst()));
        if (street.size() > 1) party.setAdditionalAddress(Written.words(street.get(1)));
        if (street.size() > 2) party.setAdditionalAddressExtension(Written.words(street.get(2)));
        party.setZIP(address.postcode())
                .setLocation(Written.words(address.city()))
                .setCountry(address.country());
    }

    private static String training(String number) {
        return number.isBlank() ? "" : "Déclaration d'activité de formation " + number;
    }
}
