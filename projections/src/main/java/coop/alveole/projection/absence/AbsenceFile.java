package coop.alveole.projection.absence;

import coop.alveole.domain.absence.AbsenceCalendar;

/** When one colleague is away, and who stands in. */
public record AbsenceFile(String id, AbsenceCalendar calendar, long version) {}
