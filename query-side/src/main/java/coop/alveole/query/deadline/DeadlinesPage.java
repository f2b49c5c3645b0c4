package coop.alveole.query.deadline;

import coop.alveole.query.shared.Frame;
import java.util.List;

/** « Échéances », ready to be read. */
public record DeadlinesPage(Frame frame, String address, Asked asked, Choices choices, List<Group> groups, int count) {
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

    /** Late, today, soon, later, put off: in that order, and only what has lines. */
    public record Group(String name, List<Row> rows) {}

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
