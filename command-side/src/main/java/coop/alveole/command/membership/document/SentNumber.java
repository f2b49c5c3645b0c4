package coop.alveole.command.membership.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A number that the post gave to a letter, and the day it left; nothing once that was withdrawn. */
public record SentNumber(String id, @Nullable LocalDate sentOn) {}
