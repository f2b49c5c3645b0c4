package coop.alveole.query.membership.parts;

import coop.alveole.domain.shared.MembershipId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A fact that may be recorded now: a form posting to a command. */
public record Action(String name, String href, List<Fixed> given, List<Field> fields) {
    private static final String MEMBERSHIPS = "/api/v1/memberships/";

    /** What ends something: what follows from it is shown before it is confirmed. */
    private static final Set<String> ENDS = Set.of(
            "end-cape",
            "end-cesa",
            "end-employment",
            "confirm-end-for-non-association",
            "leave",
            "decline-entry",
            "refuse-admission",
            "withdraw-candidacy");

    public boolean ends() {
        return ENDS.contains(name);
    }

    public record Fixed(String name, String value) {}

    /** What may be picked, and how it is called. */
    public record Option(String value, String label) {}

    /** A choice is made among its options, by their names, or among what may be picked; any other type has neither. */
    public record Field(String name, String type, boolean required, List<String> options, List<Option> picks) {
        public Field(String name, String type, boolean required, List<String> options) {
            this(name, type, required, options, List.of());
        }

        /** It may be left blank. */
        public Field optional() {
            return new Field(name, type, false, options, picks);
        }

        public static Field day(String name) {
            return new Field(name, "date", true, List.of());
        }

        public static Field text(String name) {
            return new Field(name, "text", true, List.of());
        }

        public static Field optionalText(String name) {
            return new Field(name, "text", false, List.of());
        }

        /** Several lines of words. */
        public static Field words(String name) {
            return new Field(name, "long", true, List.of());
        }

        public static Field optionalWords(String name) {
            return new Field(name, "long", false, List.of());
        }

        public static Field pick(String name, List<Option> picks) {
            return new Field(name, "pick", true, List.of(), picks);
        }

        public static Field choice(String name, Enum<?>... options) {
            return new Field(
                    name, "choice", true, Stream.of(options).map(Enum::name).toList());
        }
    }

    /** A verb of one membership. */
    public static Action of(MembershipId id, String verb, Field... fields) {
        return new Action(verb, MEMBERSHIPS + id + "/" + verb, List.of(), List.of(fields));
    }
}
