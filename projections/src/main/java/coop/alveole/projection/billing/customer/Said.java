package coop.alveole.projection.billing.customer;

import static coop.alveole.projection.billing.customer.Dated.and;

import coop.alveole.domain.billing.customer.ChorusPro;
import coop.alveole.domain.billing.customer.Company;
import coop.alveole.domain.billing.customer.PublicAddress;
import coop.alveole.domain.billing.customer.Registration;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.trade.TradeDetail;
import coop.alveole.domain.shared.trade.TradeField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Who a customer is, through time: the public words of a company, or the sealed ones of a person. */
public record Said(
        List<Dated<Label>> names,
        List<Dated<PublicAddress>> addresses,
        List<Dated<Registration>> registrations,
        List<Dated<ChorusPro>> chorusPro,
        List<Dated<TradeDetail>> words) {
    static final Said NOTHING = new Said(List.of(), List.of(), List.of(), List.of(), List.of());

    /** The last of each field that day, sealed. */
    public Map<TradeField, TradeDetail> wordsOn(LocalDate day) {
        var said = new EnumMap<TradeField, TradeDetail>(TradeField.class);
        for (var field : TradeField.values())
            Dated.on(day, words.stream().filter(word -> word.value().field() == field))
                    .ifPresent(word -> said.put(field, word));
        return said;
    }

    Said with(Company company, LocalDate day, long at) {
        return named(new Dated<>(day, company.name(), at))
                .at(new Dated<>(day, company.address(), at))
                .registered(new Dated<>(day, company.registration(), at));
    }

    Said named(Dated<Label> name) {
        return new Said(and(names, name), addresses, registrations, chorusPro, words);
    }

    Said at(Dated<PublicAddress> address) {
        return new Said(names, and(addresses, address), registrations, chorusPro, words);
    }

    Said registered(Dated<Registration> registration) {
        return new Said(names, addresses, and(registrations, registration), chorusPro, words);
    }

    Said asking(Dated<ChorusPro> more) {
        return new Said(names, addresses, registrations, and(chorusPro, more), words);
    }

    Said told(List<TradeDetail> more, LocalDate day, long at) {
        var all = new ArrayList<>(words);
        more.forEach(word -> all.add(new Dated<>(day, word, at)));
        return new Said(names, addresses, registrations, chorusPro, List.copyOf(all));
    }
}
