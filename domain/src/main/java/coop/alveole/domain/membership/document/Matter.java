package coop.alveole.domain.membership.document;

import java.time.LocalDate;

/**
 * Which contract, amendment, meeting or deadline a document is about, by its day; {@code number} is that of an amendment,
 * 0 for anything else.
 */
public record Matter(LocalDate day, int number) {}
