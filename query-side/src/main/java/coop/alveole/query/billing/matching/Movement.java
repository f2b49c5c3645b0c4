package coop.alveole.query.billing.matching;

import java.time.LocalDate;

/** What the bank says came: when, how much in cents, in which words. */
public record Movement(LocalDate day, long cents, String label) {}
