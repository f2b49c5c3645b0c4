package coop.alveole.query.membership.parts;

import coop.alveole.domain.shared.MembershipId;
import coop.alveole.query.shared.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whoever knows one subject of a membership says what its file shows about it; the page puts them one after the other. */
public interface FilePart {
    /** Empty where there is nothing to say and nothing to record. Whoever asks may read the file. */
    Optional<Part> of(MembershipId id, Reading reading, Locale reader);

    /** Of a legal person there is nothing to say then. */
    default boolean isOfPeopleAlone() {
        return false;
    }

    /** Shown of somebody who has not joined, too. */
    default boolean isOfContactsToo() {
        return false;
    }

    /** {@code name} is that of its title in the bundle; remarks are sentences that somebody should heed. */
    record Part(
            String name,
            List<String> remarks,
            List<Fact> facts,
            List<Table> tables,
            List<Action> actions,
            List<Link> links) {
        public Part(String name, List<String> remarks, List<Fact> facts, List<Table> tables, List<Action> actions) {
            this(name, remarks, facts, tables, actions, List.of());
        }

        /** Of the past nothing is recorded. */
        public Part readOnly() {
            return new Part(name, remarks, facts, tables, List.of());
        }

        public boolean isEmpty() {
            return remarks.isEmpty() && facts.isEmpty() && tables.isEmpty() && actions.isEmpty() && links.isEmpty();
        }
    }

    /** To a page where something is recorded; {@code label} is a key of the bundle. */
    record Link(String href, String label) {}

    /** {@code label} is a key of the bundle. */
    record Fact(String label, String value) {}

    /** {@code name} and the headers are keys of the bundle, the cells are said already; the first leads to its page. */
    record Table(String name, List<String> headers, List<List<String>> rows, List<String> pages) {
        public Table(String name, List<String> headers, List<List<String>> rows) {
            this(name, headers, rows, List.of());
        }
    }
}
