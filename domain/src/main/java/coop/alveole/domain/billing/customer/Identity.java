package coop.alveole.domain.billing.customer;

import coop.alveole.domain.shared.trade.TradeDetail;
import coop.alveole.domain.shared.trade.TradeField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Who a customer is: public words, or sealed ones. */
public sealed interface Identity {
    record OfCompany(Company company) implements Identity {}

    record OfPublicBody(Company company, ChorusPro chorusPro) implements Identity {}

    record OfPrivatePerson(List<TradeDetail> words) implements Identity {
        /** What is not told stays as it was. */
        OfPrivatePerson and(List<TradeDetail> more) {
            var all = new LinkedHashMap<TradeField, TradeDetail>();
            words.forEach(word -> all.put(word.field(), word));
            more.forEach(word -> all.put(word.field(), word));
            return new OfPrivatePerson(List.copyOf(all.values()));
        }
    }

    default CustomerKind kind() {
        return switch (this) {
            case OfCompany _ -> CustomerKind.COMPANY;
            case OfPublicBody _ -> CustomerKind.PUBLIC_BODY;
            case OfPrivatePerson _ -> CustomerKind.PRIVATE;
        };
    }

    /** What registers say, of whom they tell. */
    default Optional<Company> registered() {
        return switch (this) {
            case OfCompany known -> Optional.of(known.company());
            case OfPublicBody known -> Optional.of(known.company());
            case OfPrivatePerson _ -> Optional.empty();
        };
    }

    /** With more words of a person; of a company there are none. */
    default Identity told(List<TradeDetail> more) {
        return switch (this) {
            case OfPrivatePerson person -> person.and(more);
            case OfCompany _, OfPublicBody _ -> this;
        };
    }

    /** With other public words; of a person there are none. */
    default Identity with(Company company) {
        return switch (this) {
            case OfCompany _ -> new OfCompany(company);
            case OfPublicBody body -> new OfPublicBody(company, body.chorusPro());
            case OfPrivatePerson person -> person;
        };
    }
}
