package coop.alveole.query.membership.parts;

import coop.alveole.domain.shared.MembershipId;
import coop.alveole.query.shared.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

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
        /** To be filled with what there is to say. */
        public static Part named(String name) {
            return new Part(name, List.of(), List.of(), List.of(), List.of(), List.of());
        }

        public Part remarks(List<String> said) {
            return new Part(name, said, facts, tables, actions, links);
        }

        public Part facts(List<Fact> known) {
            return new Part(name, remarks, known, tables, actions, links);
        }

        public Part table(Table one) {
            return one.rows().isEmpty() ? this : new Part(name, remarks, facts, List.of(one), actions, links);
        }

        public Part actions(List<Action> proposed) {
            return new Part(name, remarks, facts, tables, proposed, links);
        }

        public Part link(String href, String label) {
            return new Part(name, remarks, facts, tables, actions, List.of(new Link(href, label)));
        }

        /** Of the past nothing is recorded. */
        public Part readOnly() {
            return new Part(name, remarks, facts, tables, List.of(), List.of());
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
        public static <R> Table of(
                String name, List<String> headers, List<R> lines, Function<? super R, List<String>> row) {
            return new Table(name, headers, lines.stream().map(row).toList(), List.of());
        }

        /** {@code page} is where each line leads. */
        public static <R> Table of(
                String name,
                List<String> headers,
                List<R> lines,
                Function<? super R, List<String>> row,
                Function<? super R, String> page) {
            return new Table(
                    name,
                    headers,
                    lines.stream().map(row).toList(),
                    lines.stream().map(page).toList());
        }
    }
}
