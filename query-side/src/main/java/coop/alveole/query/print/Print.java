package coop.alveole.query.print;

import java.time.LocalDate;

/**
 * What is to be printed: by which template, called what, on which day, and the facts, which the template knows as {@code
 * page}. Nothing else goes in, so that the same facts on the same day give the same bytes.
 */
public record Print(String template, String title, LocalDate day, Object page) {}
