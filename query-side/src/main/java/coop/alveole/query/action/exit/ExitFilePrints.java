package coop.alveole.query.action.exit;

import coop.alveole.domain.shared.MembershipId;
import coop.alveole.query.action.ActionView;
import coop.alveole.query.people.Directory;
import coop.alveole.query.print.Print;
import coop.alveole.query.print.Printer;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.worklist.Colleagues;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** « Dossier de sortie » on paper (interfaces §5, 34): each line with who settles it, its day, and how it was settled. */
@Component
class ExitFilePrints {
    record Paper(String foot, String name, String asOf, List<File> files) {}

    record File(String lastDay, String state, List<Line> lines) {}

    record Line(String what, String who, String dueOn, String state) {}

    private final ExitFileQueries queries;
    private final ExitFileList list;
    private final Colleagues colleagues;
    private final Directory directory;
    private final Printer printer;
    private final MessageSource messages;

    ExitFilePrints(
            ExitFileQueries queries,
            ExitFileList list,
            Colleagues colleagues,
            Directory directory,
            Printer printer,
            MessageSource messages) {
        this.queries = queries;
        this.list = list;
        this.colleagues = colleagues;
        this.directory = directory;
        this.printer = printer;
        this.messages = messages;
    }

    byte[] of(MembershipId id, Reading reading, Locale reader) {
        var title = messages.getMessage("exit-file.title", null, reader);
        var paper = new Paper(
                title + " · " + id,
                directory.nameOf(id.personId(), reading),
                messages.getMessage("frame.as-of", new Object[] {French.day(reading.asOf())}, reader),
                queries.of(id, reading).stream()
                        .map(file -> new File(
                                messages.getMessage("exit-file.of", new Object[] {French.day(file.lastDay())}, reader),
                                list.state(file, reader),
                                file.lines().stream()
                                        .map(line -> line(line, reader))
                                        .toList()))
                        .toList());
        return printer.print(new Print("dossier-de-sortie", title, reading.asOf(), paper));
    }

    private Line line(ActionView line, Locale reader) {
        return new Line(
                line.what().text(),
                colleagues.said(line.addressed(), reader),
                French.day(line.dueOn()),
                Optional.ofNullable(line.endedOn())
                        .map(ended -> messages.getMessage(
                                "actions.state." + line.state(), new Object[] {French.day(ended)}, reader))
                        .orElse(""));
    }
}
