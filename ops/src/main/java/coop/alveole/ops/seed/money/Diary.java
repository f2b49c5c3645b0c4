package coop.alveole.ops.seed.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is to be told, in the order of its days whoever it is about: the numbers of a series follow each other so. */
final class Diary {
    private record Page(LocalDate on, Runnable told) {}

    private final List<Page> pages = new ArrayList<>();

    void on(LocalDate day, Runnable told) {
        pages.add(new Page(day, told));
    }

    /** What is for a later day has not happened yet. */
    void tellUntil(LocalDate lastDay) {
        pages.stream()
                .filter(page -> !page.on().isAfter(lastDay))
                .sorted(Comparator.comparing(Page::on))
                .forEach(page -> page.told().run());
    }
}
