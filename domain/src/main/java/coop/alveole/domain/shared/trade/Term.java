package coop.alveole.domain.shared.trade;

import coop.alveole.domain.shared.Decision;
import java.time.LocalDate;

/** A value of the rules of money as it holds one day, and where it comes from: whatever is counted with it quotes that. */
public record Term<T>(T value, Origin origin) {
    public sealed interface Origin {
        /** The cooperative chose nothing: the default of the list of house rules. */
        record ByDefault() implements Origin {}

        /** « Règle du 01/01/2026, PV de l'AG du … ». */
        record Chosen(LocalDate since, Decision decision) implements Origin {}
    }

    public static <T> Term<T> byDefault(T value) {
        return new Term<>(value, new Origin.ByDefault());
    }

    public static <T> Term<T> chosen(T value, LocalDate since, Decision decision) {
        return new Term<>(value, new Origin.Chosen(since, decision));
    }

    /** Another value that comes from the same choice. */
    public <U> Term<U> with(U other) {
        return new Term<>(other, origin);
    }
}
