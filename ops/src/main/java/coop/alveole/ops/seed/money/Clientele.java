package coop.alveole.ops.seed.money;

import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.ops.seed.Storyteller;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who buys from whom, and how each pays: two companies, which others sell to as well, and somebody for themselves. */
@Component
class Clientele {
    record Buyer(CustomerId id, Habit habit) {}

    /** An activity, and who buys from it. */
    record Market(Trader seller, List<Buyer> buyers) {}

    private record Firm(String name, String siren, Habit habit) {}

    private static final List<Firm> FIRMS = List.of(
            new Firm("Imprimerie Exemple", "987600103", Habit.PROMPT),
            new Firm("Garage Modèle", "987600202", Habit.LATE),
            new Firm("École Démonstration", "987600301", Habit.MONTH_END),
            new Firm("Office de Ville-Fictive", "987600400", Habit.PUBLIC_PACE),
            new Firm("Cabinet Simulacre", "987600509", Habit.IN_TWO),
            new Firm("Théâtre Imaginaire", "987600608", Habit.PROMPT),
            new Firm("Traiteur Postiche", "987600707", Habit.NO_MORE),
            new Firm("Coopérative Figurante", "987600806", Habit.MONTH_END));
    private static final int BETWEEN_THE_TWO = 3;
    private static final List<String> PRIVATE =
            List.of("Agathe Modèle", "Blaise Fictif", "Colette Exemple", "Désiré Inventé", "Edmée Postiche");

    private final Storyteller teller;
    private final CustomersOfTheDemo customers;

    Clientele(Storyteller teller, CustomersOfTheDemo customers) {
        this.teller = teller;
        this.customers = customers;
    }

    /** The first activity that sells to a company enters it. */
    List<Market> of(List<Trader> sellers) {
        var markets = new ArrayList<Market>();
        var entered = new HashSet<String>();
        for (int place = 0; place < sellers.size(); place++) {
            var seller = sellers.get(place);
            var bought = List.of(
                    firm(seller, FIRMS.get(place % FIRMS.size()), entered),
                    firm(seller, FIRMS.get((place + BETWEEN_THE_TWO) % FIRMS.size()), entered),
                    person(seller, PRIVATE.get(place % PRIVATE.size()), place));
            markets.add(new Market(seller, bought));
        }
        return markets;
    }

    private Buyer firm(Trader seller, Firm firm, Set<String> entered) {
        if (entered.add(firm.name())) customers.company(seller.activity(), seller.since(), firm.name(), firm.siren());
        else customers.linked(seller.activity(), seller.since(), firm.name());
        return new Buyer(CustomersOfTheDemo.named(teller, firm.name()), firm.habit());
    }

    private Buyer person(Trader seller, String name, int place) {
        var step = "private/" + place;
        customers.privatePerson(seller.activity(), seller.since(), step, name);
        return new Buyer(CustomersOfTheDemo.named(teller, step), place % 2 == 0 ? Habit.BY_CHEQUE : Habit.BY_CARD);
    }
}
