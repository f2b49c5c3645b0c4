package coop.alveole.query.membership;

import coop.alveole.query.chart.Chart;
import coop.alveole.query.membership.association.AssociationBox;
import coop.alveole.query.membership.parts.Action;
import coop.alveole.query.membership.parts.FilePart.Part;
import coop.alveole.query.shared.FormCard.Option;
import coop.alveole.query.shared.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that the page of one file shows, ready to be read. */
record MemberPage(
        Frame frame,
        String name,
        String standing,
        boolean supportTeam,
        boolean legalPerson,
        @Nullable String associateBy,
        @Nullable String warnOn,
        @Nullable Act act,
        @Nullable Long version,
        List<Fact> identity,
        @Nullable Chart path,
        List<ContractRow> contracts,
        @Nullable AssociationBox association,
        List<Action> actions,
        Choices choices,
        List<Part> parts,
        List<Entry> history) {
    /** The last day to act, and what it depends on. */
    record Act(String by, String condition) {}

    /** The words of the house that a form chooses among; while there are none, a territory is typed. */
    record Choices(List<Option> assemblies, List<Option> territories) {
        /** Public for the template, as the components are. */
        public List<Option> of(String field) {
            return switch (field) {
                case "assemblyId" -> assemblies;
                case "territory" -> territories;
                default -> List.of();
            };
        }
    }

    record Fact(String label, String value) {}

    /** {@code joined}: it came with a file that is joined to this one. */
    record ContractRow(String kind, String from, String until, String noted, boolean joined) {}

    record Entry(String sentence, String recordedAt, String who, String actor, String reason, long position) {}
}
