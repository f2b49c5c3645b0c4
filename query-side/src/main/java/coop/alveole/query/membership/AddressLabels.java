package coop.alveole.query.membership;

import static coop.alveole.domain.shared.PersonalField.*;
import static coop.alveole.domain.shared.RequestRule.TOO_LONG_TO_PRINT;

import coop.alveole.domain.shared.PersonalField;
import coop.alveole.projection.people.PersonFile;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.people.Addressed;
import coop.alveole.query.people.Names;
import coop.alveole.query.print.Print;
import coop.alveole.query.print.Printer;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import coop.alveole.query.shared.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Addresses on sheets of twenty-four labels; whoever has none stands on a last page, so that nobody is forgotten. */
@Component
class AddressLabels {
    private static final int IN_A_ROW = 3;
    private static final int LABELS_MAX = 2_400;

    record Sheets(List<List<Label>> rows, List<String> without) {}

    /** An empty one is a label left blank. */
    record Label(String name, List<String> address) {
        static final Label BLANK = new Label("", List.of());
    }

    private final Documents<PersonFile> people;
    private final Resident<PersonFile> resident;
    private final Names names;
    private final Printer printer;

    AddressLabels(Documents<PersonFile> people, Resident<PersonFile> resident, Names names, Printer printer) {
        this.people = people;
        this.resident = resident;
        this.names = names;
        this.printer = printer;
    }

    byte[] of(List<MemberView> members, Reading reading) {
        TOO_LONG_TO_PRINT.require(members.size() <= LABELS_MAX, "", LABELS_MAX);
        reading.waitFor(people);
        var labels = members.stream()
                .flatMap(member -> Optional.ofNullable(member.personId()).stream())
                .flatMap(person -> resident.find(person).stream())
                .map(file -> label(names.of(file, reading)))
                .filter(label -> !label.name().isEmpty())
                .toList();
        var addressed =
                labels.stream().filter(label -> !label.address().isEmpty()).toList();
        var without = labels.stream()
                .filter(label -> label.address().isEmpty())
                .map(Label::name)
                .toList();
        return printer.print(
                new Print("etiquettes", "Étiquettes", reading.asOf(), new Sheets(rows(addressed), without)));
    }

    private static List<List<Label>> rows(List<Label> labels) {
        return IntStream.iterate(0, from -> from < labels.size(), from -> from + IN_A_ROW)
                .mapToObj(from -> Stream.concat(
                                labels.subList(from, Math.min(from + IN_A_ROW, labels.size())).stream(),
                                Stream.generate(() -> Label.BLANK))
                        .limit(IN_A_ROW)
                        .toList())
                .toList();
    }

    private static Label label(Map<PersonalField, Words> words) {
        var to = Addressed.of(words);
        boolean isWhole = !to.street().isEmpty() && !to.town().isEmpty();
        return new Label(to.name(), isWhole ? List.of(to.street(), to.town()) : List.of());
    }
}
