package coop.alveole.query.list.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A list as it leaves the house: what it is, the day it is true of, what was asked of it, and its rows, whatever the file.
 * {@code about} says all that in words; {@code name} and the keys of {@code asked} are those of programs.
 */
public record Sheet(
        String name,
        String file,
        String title,
        LocalDate asOf,
        List<String> about,
        Map<String, String> asked,
        List<Heading> headings,
        List<List<Cell>> rows) {
    /** How a column is called: by programs, and by people. */
    public record Heading(String name, String words) {}
}
