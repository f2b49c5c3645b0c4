package coop.alveole.query.chart.figure;

import java.time.LocalDate;

/** A day that matters, drawn across: an assembly, a last day. */
public record DayLine(String label, LocalDate on, Stroke stroke) {
    /** What is certain, what presses, what is only assumed, the day asked. */
    public enum Stroke {
        PLAIN,
        STRONG,
        ASSUMED,
        NOW;

        String classes() {
            return switch (this) {
                case PLAIN -> "limit";
                case STRONG -> "limit strong";
                case ASSUMED -> "limit assumed";
                case NOW -> "limit now";
            };
        }
    }
}
