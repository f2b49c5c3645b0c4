package coop.alveole.query.deadline;

import coop.alveole.query.list.ListPage;
import coop.alveole.query.list.sheet.Cell;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.worklist.Urgency;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** « Échéances », ready to be read. */
public record DeadlinesPage(
        Frame frame, String address, Asked asked, Choices choices, ListPage<Line> list, List<Group> groups) {
    /** Where the page of a line stands: the question of the list goes with it. */
    public String lineAddress(String id) {
        return address.replaceFirst("/deadlines", "/deadlines/" + id);
    }

    /** One line with its forms; {@code list} is where it came from. */
    record DeadlinePage(Frame frame, String address, String list, Choices choices, Row row) {}

    /** As it was asked, so that the form says it again. */
    public record Asked(String what, String territory, String desk, String urgency) {}

    /** {@code kinds} are those of deadlines; an action is one more that may be asked for. */
    public record Choices(
            List<String> kinds, List<String> desks, List<String> urgencies, List<String> pauses, List<String> ends) {}

    /** A line of the list: a deadline, or an action; the days are those that it is sorted by. */
    public record Line(Group.Name group, LocalDate actBy, LocalDate dueOn, Cell what, String state, Row row) {}

    /** Those of the page, of {@code count}; sorted by a column they stand in one group without a name. */
    public record Group(@Nullable Name name, int count, List<ListPage.Line<Line>> lines) {
        /** In the order of the list. */
        public enum Name {
            LATE,
            TODAY,
            SOON,
            LATER,
            SNOOZED;

            public static Name of(Urgency urgency) {
                return valueOf(urgency.name());
            }
        }

        static List<Group> of(ListPage<Line> list, Collection<Line> all) {
            if (list.lines().isEmpty()) return List.of();
            if (!list.isInItsOrder()) return List.of(new Group(null, list.total(), list.lines()));
            return Stream.of(Name.values())
                    .map(name -> new Group(
                            name,
                            (int) all.stream()
                                    .filter(line -> line.group() == name)
                                    .count(),
                            list.lines().stream()
                                    .filter(line -> line.row().group() == name)
                                    .toList()))
                    .filter(group -> !group.lines().isEmpty())
                    .toList();
        }
    }

    /** {@code page} is where what is not a deadline is handled; {@code href} the file it is about, if there is one. */
    public record Row(
            String id,
            String what,
            String page,
            String href,
            String name,
            String territory,
            String actBy,
            String dueOn,
            String tone,
            String addressed,
            List<Said> state,
            List<Form> forms) {}

    /** A word of the bundle, with its value. */
    public record Said(String key, String value) {}

    /** What may be done about the line now: a form posting to a command. */
    public record Form(String verb, String membershipId, String kind, String dueOn, List<String> fields) {}
}
