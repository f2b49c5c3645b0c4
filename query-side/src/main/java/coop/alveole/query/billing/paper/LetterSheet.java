package coop.alveole.query.billing.paper;

import java.util.List;

/** A letter to a customer in words, as its template prints it: who writes, the lines of the window, what is said. */
public record LetterSheet(
        String name,
        List<String> sender,
        List<String> window,
        String day,
        String subject,
        List<String> paragraphs,
        String foot) {
    public LetterSheet {
        sender = List.copyOf(sender);
        window = List.copyOf(window);
        paragraphs = List.copyOf(paragraphs);
    }
}
