package coop.alveole.domain.houserules;

import coop.alveole.domain.shared.trade.MoneyTerms;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The rules of money through time, from what was recorded, in that order. */
public record MoneyTimeline(List<CooperativeEvent> choices) {
    public static final MoneyTimeline NONE = new MoneyTimeline(List.of());

    /** Of two choices of the same thing, the one that began later counts; on the same day, the one recorded later. */
    public MoneyTimeline {
        choices = choices.stream()
                .sorted(Comparator.comparing(CooperativeEvent::validFrom))
                .toList();
    }

    public MoneyTimeline with(CooperativeEvent choice) {
        return new MoneyTimeline(
                Stream.concat(choices.stream(), Stream.of(choice)).toList());
    }

    public MoneyTerms on(LocalDate day) {
        var terms = new TermsOfADay();
        choices.stream().filter(choice -> !choice.validFrom().isAfter(day)).forEach(terms::add);
        return terms.terms();
    }
}
