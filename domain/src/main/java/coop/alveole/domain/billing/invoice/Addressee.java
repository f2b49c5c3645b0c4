package coop.alveole.domain.billing.invoice;

import coop.alveole.domain.billing.customer.Company;
import coop.alveole.domain.billing.customer.CustomerKind;
import coop.alveole.domain.billing.customer.Identity;
import coop.alveole.domain.billing.customer.Registration;
import coop.alveole.domain.shared.trade.TradeDetail;
import coop.alveole.domain.shared.trade.TradeField;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is known of a buyer when an invoice is addressed to it: its numbers, and which of its words are there to be read. */
public record Addressee(CustomerKind kind, Registration registration, Set<TradeField> told) {
    private static final Set<TradeField> ADDRESS =
            EnumSet.of(TradeField.STREET, TradeField.POSTCODE, TradeField.CITY, TradeField.COUNTRY);

    public Addressee {
        told = Set.copyOf(told);
    }

    public static Addressee of(Identity identity) {
        return switch (identity) {
            case Identity.OfCompany known -> registered(CustomerKind.COMPANY, known.company());
            case Identity.OfPublicBody known -> registered(CustomerKind.PUBLIC_BODY, known.company());
            case Identity.OfPrivatePerson person ->
                new Addressee(CustomerKind.PRIVATE, Registration.NONE, fields(person.words()));
        };
    }

    private static Addressee registered(CustomerKind kind, Company company) {
        var all = EnumSet.copyOf(ADDRESS);
        all.add(TradeField.CUSTOMER_NAME);
        return new Addressee(kind, company.registration(), all);
    }

    private static Set<TradeField> fields(List<TradeDetail> words) {
        return words.stream().map(TradeDetail::field).collect(Collectors.toSet());
    }

    boolean hasName() {
        return told.contains(TradeField.CUSTOMER_NAME);
    }

    boolean hasAddress() {
        return told.containsAll(ADDRESS);
    }

    boolean isBusiness() {
        return kind != CustomerKind.PRIVATE;
    }
}
