package coop.alveole.command.imports.members;

import static coop.alveole.command.imports.members.DirectoryColumn.*;
import static coop.alveole.domain.shared.RequestRule.FILE_OF_THE_HOUSE;
import static coop.alveole.domain.shared.RequestRule.READ_ON_THE_FILE;

import coop.alveole.command.imports.differences.Changes;
import coop.alveole.command.imports.differences.Here;
import coop.alveole.command.imports.differences.HereOnRecord;
import coop.alveole.command.imports.file.Line;
import coop.alveole.command.imports.members.DirectoryToday.Row;
import coop.alveole.command.people.Details;
import coop.alveole.command.shared.Problems;
import coop.alveole.command.shared.Seals;
import coop.alveole.domain.membership.organisation.OrganisationCommand.RenameOrganisation;
import coop.alveole.domain.membership.placement.PlacementCommand.MoveTerritory;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.domain.shared.RuleBroken;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * « Annuaire » come back from a spreadsheet: a name or a territory that was changed there is changed here, by somebody of
 * the house and from today on. Nobody is created of it, and what the house counts is never told to it.
 */
@Component
class DirectoryLines {
    private static final String REPLACES = "remplace ce qui est inscrit.";

    private final DirectoryToday directory;
    private final HereOnRecord record;
    private final Seals seals;
    private final Changes changes;
    private final Supplier<LocalDate> today;

    DirectoryLines(
            DirectoryToday directory, HereOnRecord record, Seals seals, Changes changes, Supplier<LocalDate> today) {
        this.directory = directory;
        this.record = record;
        this.seals = seals;
        this.changes = changes;
        this.today = today;
    }

    Map<MembershipId, Row> today() {
        return directory.rows();
    }

    /** The whole line, or nothing of it. */
    void take(Line line, Map<MembershipId, Row> rows, Sender sender, ImportReport report) {
        try {
            var row = row(line, rows);
            var changed = changed(line, row);
            if (!changed.isEmpty()) sender.edit(edits(line, row, changed, sender));
            report.taken(!changed.isEmpty());
            changed.forEach(column -> report.remark(line, column.label(), REPLACES));
        } catch (Line.Refused refused) {
            report.refused(line, refused.column(), refused.reason());
        } catch (RuleBroken refused) {
            report.refused(line, "", Problems.sentence(refused, Locale.FRENCH));
        }
    }

    private static Row row(Line line, Map<MembershipId, Row> rows) {
        try {
            var row = rows.get(file(line));
            if (row != null) return row;
        } catch (IllegalArgumentException noFile) {
            // said like any other that is nobody's
        }
        throw refused(FILE, new RuleBroken(FILE_OF_THE_HOUSE, ""));
    }

    private static MembershipId file(Line line) {
        return new MembershipId(line.required(FILE.label()));
    }

    /** What the line tells otherwise than we do. A cell that was emptied tells nothing. */
    private List<DirectoryColumn> changed(Line line, Row row) {
        var changed = Arrays.stream(values())
                .filter(column -> column != FILE && isTold(column, line, row))
                .toList();
        for (var column : changed)
            if (!isEditable(column, line, row))
                throw refused(column, new RuleBroken(READ_ON_THE_FILE, "", column.label()));
        return changed;
    }

    private static boolean isTold(DirectoryColumn column, Line line, Row row) {
        var told = column.isDay() ? line.day(column.label()).map(LocalDate::toString) : line.cell(column.label());
        return told.filter(text -> !row.says(column, text)).isPresent();
    }

    private boolean isEditable(DirectoryColumn column, Line line, Row row) {
        if (!column.isEditable()) return false;
        if (column == TERRITORY && !row.hasJoined()) return false;
        if (row.isLegalPerson()) return column != FIRST_NAME;
        return record.of(file(line).personId()).state() != Here.State.ERASED;
    }

    private List<Object> edits(Line line, Row row, List<DirectoryColumn> changed, Sender sender) {
        var file = file(line);
        var edits = new ArrayList<>();
        var names = changed.stream().filter(NAMES::contains).toList();
        if (!names.isEmpty())
            edits.add(
                    row.isLegalPerson()
                            ? new RenameOrganisation(file, label(line, LAST_NAME), today.get())
                            : named(line, names, sender));
        if (changed.contains(TERRITORY)) edits.add(new MoveTerritory(file, label(line, TERRITORY), today.get()));
        return edits;
    }

    private Object named(Line line, List<DirectoryColumn> names, Sender sender) {
        var person = file(line).personId();
        var details = new Details(seals.of(person, sender.mode()));
        for (var column : names)
            try {
                details.with(PersonalField.valueOf(column.name()), column.label(), line.required(column.label()));
            } catch (RuleBroken malformed) {
                throw refused(column, malformed);
            }
        return changes.words(details.all(), person, today.get());
    }

    private static Label label(Line line, DirectoryColumn column) {
        return PersonLine.label(column.label(), line.required(column.label()));
    }

    private static Line.Refused refused(DirectoryColumn column, RuleBroken why) {
        return new Line.Refused(column.label(), Problems.sentence(why, Locale.FRENCH));
    }
}
