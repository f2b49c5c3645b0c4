package coop.alveole.query.people.call;

import coop.alveole.query.shared.Words;
import java.time.LocalDate;

/** A call as one reader sees it; {@code notedBy} is who recorded it, as the house calls them. */
record CallView(int number, LocalDate calledOn, Words note, String notedBy) {}
