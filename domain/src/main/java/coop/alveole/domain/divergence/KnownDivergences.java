package coop.alveole.domain.divergence;

import coop.alveole.domain.divergence.DivergenceEvent.*;
import coop.alveole.domain.divergence.Told.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The last divergence on each subject, in the order in which they were found. */
public record KnownDivergences(List<Divergence> all) {
    public static final KnownDivergences NONE = new KnownDivergences(List.of());

    /** Open until something is chosen. */
    public record Divergence(
            LocalDate foundOn,
            Told there,
            @Nullable LocalDate settledOn,
            @Nullable Choice choice) {
        public boolean needsChoice() {
            return choice == null;
        }
    }

    public KnownDivergences with(DivergenceEvent event) {
        return switch (event) {
            case DivergenceFound e -> and(new Divergence(e.foundOn(), e.there(), null, null));
            case DivergenceSettled e ->
                on(e.there().subject())
                        .map(open -> and(new Divergence(open.foundOn(), e.there(), e.settledOn(), e.choice())))
                        .orElse(this);
        };
    }

    public Optional<Divergence> on(Subject subject) {
        return all.stream()
                .filter(each -> each.there().subject().equals(subject))
                .findFirst();
    }

    public Optional<Divergence> openOn(Subject subject) {
        return on(subject).filter(Divergence::needsChoice);
    }

    /** Whether the export told the same already, so that nothing more is to be asked about it. */
    public boolean isKnown(Told there) {
        return isKeptHere(there)
                || openOn(there.subject())
                        .filter(open -> open.there().equals(there))
                        .isPresent();
    }

    /** Whether somebody chose what we say over just that. */
    public boolean isKeptHere(Told there) {
        return on(there.subject())
                .filter(known -> known.choice() == Choice.HERE && known.there().equals(there))
                .isPresent();
    }

    private KnownDivergences and(Divergence one) {
        var others = new ArrayList<>(all);
        others.removeIf(each -> each.there().subject().equals(one.there().subject()));
        others.add(one);
        return new KnownDivergences(List.copyOf(others));
    }
}
