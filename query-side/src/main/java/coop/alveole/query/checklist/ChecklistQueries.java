package coop.alveole.query.checklist;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.projection.checklist.CheckedFile;
import coop.alveole.projection.checklist.CheckedFile.Check;
import coop.alveole.projection.checklist.CheckedFiles;
import coop.alveole.projection.checklist.HouseChecklist;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.checklist.ChecklistView.Done;
import coop.alveole.query.checklist.ChecklistView.Item;
import coop.alveole.query.checklist.ChecklistView.Missing;
import coop.alveole.query.shared.AsKnown;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is asked about the lists: the one of the house, and what it leaves to do for one person. */
@Component
class ChecklistQueries {
    private final Documents<HouseChecklist> lists;
    private final Documents<CheckedFile> files;
    private final Resident<HouseChecklist> residentLists;
    private final AsKnown asKnown;

    ChecklistQueries(Documents<HouseChecklist> lists, Documents<CheckedFile> files, AsKnown asKnown) {
        this.lists = lists;
        this.files = files;
        this.residentLists = Resident.of(lists, HouseChecklist::id);
        this.asKnown = asKnown;
    }

    List<Item> items(Reading reading) {
        reading.waitFor(lists);
        return residentLists.rows().stream()
                .flatMap(list -> list.on(reading.asOf()).stream())
                .map(item -> new Item(item.kind(), item.name().text(), item.from()))
                .sorted(Comparator.comparing(Item::kind).thenComparing(Item::item))
                .toList();
    }

    /** Empty for the unknown and for what this reader may not see. */
    Optional<ChecklistView> checked(MembershipId id, Reading reading) {
        if (!reading.viewer().may(Access.READ_MEMBERS, id.personId())) return Optional.empty();
        return asKnown.find(files, new CheckedFiles(), id.value(), reading).map(file -> view(file, reading));
    }

    private ChecklistView view(CheckedFile file, Reading reading) {
        var day = reading.asOf();
        var done = file.at(day).stream().map(check -> done(check, day)).toList();
        var missing = items(reading).stream()
                .filter(item -> done.stream()
                        .noneMatch(check ->
                                check.kind() == item.kind() && check.item().equals(item.item())))
                .map(item -> new Missing(item.kind(), item.item()))
                .toList();
        return new ChecklistView(file.id(), done, missing);
    }

    private static Done done(Check check, LocalDate day) {
        return new Done(check.kind(), check.item().text(), check.on(), closedBy(check, day), check.by());
    }

    private static @Nullable LocalDate closedBy(Check check, LocalDate day) {
        return check.isOpenOn(day) ? null : check.closedOn();
    }
}
