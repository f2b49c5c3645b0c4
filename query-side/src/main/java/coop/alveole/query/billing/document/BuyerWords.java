package coop.alveole.query.billing.document;

import coop.alveole.domain.billing.customer.CustomerKind;
import coop.alveole.domain.billing.customer.Registration;
import coop.alveole.domain.billing.invoice.Addressee;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.TradeField;
import coop.alveole.domain.shared.trade.VatNumber;
import coop.alveole.query.billing.customer.CustomerQueries;
import coop.alveole.query.billing.customer.CustomerView;
import coop.alveole.query.billing.paper.Buyer;
import coop.alveole.query.billing.paper.CompanyNumbers;
import coop.alveole.query.billing.paper.ElectronicAddress;
import coop.alveole.query.billing.paper.PostalAddress;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who buys, as it was known that day; one that was merged by then is the one that was kept. */
@Component
class BuyerWords {
    private final CustomerQueries customers;

    BuyerWords(CustomerQueries customers) {
        this.customers = customers;
    }

    Optional<CustomerView> find(CustomerId id, Reading reading) {
        return customers.customer(id, reading);
    }

    static Addressee addressee(CustomerView view) {
        var told = EnumSet.noneOf(TradeField.class);
        words(view).forEach((field, text) -> {
            if (!text.isBlank()) told.add(field);
        });
        return new Addressee(view.kind(), registration(view), told);
    }

    /** Of one that lacks nothing. */
    static Buyer buyer(CustomerView view) {
        var words = words(view);
        return new Buyer(
                kind(view.kind()),
                word(words, TradeField.CUSTOMER_NAME),
                numbers(registration(view)),
                new PostalAddress(
                        List.of(word(words, TradeField.STREET)),
                        word(words, TradeField.POSTCODE),
                        word(words, TradeField.CITY),
                        word(words, TradeField.COUNTRY)),
                electronic(view),
                reference(view));
    }

    /** As an envelope shows it; what was never said or is erased is not there. */
    static List<String> window(CustomerView view) {
        var words = words(view);
        var country = word(words, TradeField.COUNTRY);
        var town = (word(words, TradeField.POSTCODE) + " " + word(words, TradeField.CITY)).strip();
        return Stream.of(
                        word(words, TradeField.CUSTOMER_NAME),
                        word(words, TradeField.STREET),
                        town,
                        country.equals("FR") ? "" : country)
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static Map<TradeField, String> words(CustomerView view) {
        var address = view.address();
        return Map.of(
                TradeField.CUSTOMER_NAME, read(view.name()),
                TradeField.STREET, read(address.street()),
                TradeField.POSTCODE, read(address.postcode()),
                TradeField.CITY, read(address.city()),
                TradeField.COUNTRY, read(address.country()));
    }

    private static String word(Map<TradeField, String> words, TradeField field) {
        return Objects.requireNonNull(words.get(field));
    }

    /** In the directory by its SIREN; abroad, or a person, by mail where an address is known. */
    private static ElectronicAddress electronic(CustomerView view) {
        var siren = registration(view).siren();
        if (siren != null) return ElectronicAddress.inTheDirectory(siren.digits());
        return Stream.concat(Stream.of(read(view.email())), contacts(view))
                .filter(address -> !address.isBlank())
                .findFirst()
                .map(ElectronicAddress::mail)
                .orElse(ElectronicAddress.NONE);
    }

    private static Stream<String> contacts(CustomerView view) {
        return view.contacts().stream().map(contact -> read(contact.email()));
    }

    private static String reference(CustomerView view) {
        var asked = view.chorusPro();
        return Optional.ofNullable(asked)
                .flatMap(body -> Optional.ofNullable(body.serviceCode()))
                .map(Label::text)
                .orElse("");
    }

    private static CompanyNumbers numbers(Registration known) {
        var siren = known.siren();
        var siret = known.siret();
        return new CompanyNumbers(
                siren == null ? "" : siren.digits(),
                siret == null ? "" : siret.digits(),
                known.vat().map(VatNumber::text).orElse(""));
    }

    private static Registration registration(CustomerView view) {
        var known = view.registration();
        return known == null ? Registration.NONE : known;
    }

    private static Buyer.Kind kind(CustomerKind kind) {
        return switch (kind) {
            case COMPANY -> Buyer.Kind.COMPANY;
            case PUBLIC_BODY -> Buyer.Kind.PUBLIC_BODY;
            case PRIVATE -> Buyer.Kind.PERSON;
        };
    }

    /** What nobody reads any more is as what was never said. */
    private static String read(@Nullable Words words) {
        return words == null || words.equals(Words.ERASED) ? "" : words.text();
    }
}
