package coop.alveole.query.membership;

import coop.alveole.projection.membership.MemberFile.Standing;
import coop.alveole.query.list.Chip;
import coop.alveole.query.list.Column;
import coop.alveole.query.list.Listed;
import coop.alveole.query.list.Listing;
import coop.alveole.query.list.sheet.Cell;
import coop.alveole.query.membership.path.Stage;
import coop.alveole.query.membership.path.Stages;
import coop.alveole.query.shared.Reading;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** « Annuaire » as a list: on the page a name is one thing, in a file its two halves stand apart. */
@Component
class MemberList {
    /** {@code standing} says in words all that the badges of the page say. */
    record Row(MemberView member, Cell.Word standing) {
        public boolean legalPerson() {
            return member.isLegalPerson();
        }

        public boolean supportTeam() {
            return member.isBesideInSupportTeam();
        }

        private String name() {
            return member.name();
        }

        private @Nullable String siren() {
            var legal = member.organisation();
            return legal == null ? null : legal.siren();
        }
    }

    private static final Listing<Row> DIRECTORY = new Listing<>(
            "members",
            "annuaire",
            "members.title",
            "members.count",
            "members.none",
            row -> row.member().id(),
            List.of(
                    Column.<Row>words("name", "members.name", Row::name).onScreen(),
                    Column.<Row>words(
                                    "lastName",
                                    "person.last-name",
                                    row -> row.member().lastName().text())
                            .inFiles(),
                    Column.<Row>words(
                                    "firstName",
                                    "person.first-name",
                                    row -> row.member().firstName().text())
                            .inFiles(),
                    Column.<Row>of("standing", "members.standing", Row::standing)
                            .counted(),
                    Column.words(
                            "territory",
                            "members.territory",
                            row -> row.member().territory()),
                    Column.<Row>day(
                                    "associateBy",
                                    "members.associate-by",
                                    row -> row.member().associateBy())
                            .counted(),
                    Column.<Row>day(
                                    "warnOn",
                                    "members.warn-on",
                                    row -> row.member().warnOn())
                            .counted(),
                    Column.<Row>words("siren", "organisation.siren", Row::siren).inFiles(),
                    Column.<Row>words("id", "members.file", row -> row.member().id())
                            .inFiles()));

    private final MemberQueries queries;
    private final Stages stages;
    private final MessageSource messages;

    MemberList(MemberQueries queries, Stages stages, MessageSource messages) {
        this.queries = queries;
        this.stages = stages;
        this.messages = messages;
    }

    Listed<Row> listed(
            @Nullable String name,
            @Nullable String territory,
            @Nullable Standing standing,
            @Nullable Stage step,
            Reading reading,
            Locale reader) {
        var filter = new MemberQueries.Filter(name, territory, standing == null ? null : standing.name());
        stages.waitFor(reading);
        var rows = queries.everybody(filter, reading.ofList()).stream()
                .filter(member -> step == null
                        || stages.of(member.id(), member.standing(), reading.asOf())
                                .filter(step::equals)
                                .isPresent())
                .map(member -> new Row(member, standing(member, reader)))
                .toList();
        return DIRECTORY.of(
                rows,
                List.of(
                        Chip.words("q", "members.name", name),
                        Chip.words("territory", "members.territory", territory),
                        Chip.word("standing", "members.standing", "standing.", standing),
                        Chip.word("step", "stages.step", "stage.", step)));
    }

    /** The support team beside what else somebody is, and who is a legal person. */
    private Cell.Word standing(MemberView member, Locale reader) {
        var words = say("standing." + member.standing(), reader);
        if (member.isLegalPerson()) words += ", " + say("member.legal-person", reader);
        else if (member.isBesideInSupportTeam()) words += ", " + say("member.support-team", reader);
        return new Cell.Word(member.standing(), words);
    }

    private String say(String key, Locale reader) {
        return messages.getMessage(key, null, reader);
    }
}
