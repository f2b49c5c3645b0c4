package coop.alveole.domain.contribution;

import coop.alveole.domain.shared.Decision;
import coop.alveole.domain.shared.trade.Term;
import java.time.LocalDate;
import java.util.List;

/** Which rule of the house a line was counted with: since when and by which decision; both empty for the default. */
public record Basis(List<LocalDate> since, List<Decision> decision) {
    public static final Basis DEFAULT = new Basis(List.of(), List.of());

    public Basis {
        since = List.copyOf(since);
        decision = List.copyOf(decision);
    }

    static Basis of(Term<?> term) {
        return switch (term.origin()) {
            case Term.Origin.ByDefault() -> DEFAULT;
            case Term.Origin.Chosen(var since, var decision) -> new Basis(List.of(since), List.of(decision));
        };
    }
}
