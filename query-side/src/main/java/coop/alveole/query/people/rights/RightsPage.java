package coop.alveole.query.people.rights;

import coop.alveole.query.shared.Frame;
import java.util.List;

/** « Données personnelles »: what a person asked, what would be erased today, and the forms of both. */
record RightsPage(
        Frame frame,
        String base,
        String name,
        String person,
        String today,
        long version,
        List<Request> requests,
        List<Answer> answers,
        List<Form> forms,
        List<Link> links,
        List<String> erase) {
    /** {@code kind} is a key; nobody has answered while {@code answeredOn} is empty. */
    record Request(String kind, String requestedOn, String answerBy, String answeredOn) {}

    /** What becomes of one class, in one sentence, and the rule that says so. */
    record Answer(String sentence, String rule) {}

    record Form(String name, String href, String day) {}

    record Link(String href, String label) {}
}
