package coop.alveole.query.people;

import coop.alveole.query.shared.Frame;
import java.util.List;

/** « Fiche sociale »: all that is held about one person, section by section, and the forms that change it. */
record SocialPage(
        Frame frame,
        String base,
        String name,
        String today,
        long version,
        List<Section> sections,
        List<Section> dates) {
    /** {@code key} names its title; a section that this reader may not change has no form. */
    record Section(String key, List<Fact> facts, List<Form> form, List<Emptying> emptying) {}

    /** What may be emptied: what is said today. */
    record Emptying(String href, List<Choice> fields) {}

    /** {@code label} is a key. */
    record Choice(String field, String label) {}

    /** {@code label} is a key. */
    record Fact(String label, String value) {}

    record Form(String href, String day, List<Input> inputs) {}

    record Input(String name, String label, String type, Suggestion suggestion) {}

    /** The house's own lists of words: proposed, never imposed. */
    enum Suggestion {
        NONE,
        PROPOSED
    }
}
