package coop.alveole.query.action.exit;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.file.FileType;
import coop.alveole.query.action.ActionRows;
import coop.alveole.query.action.ActionsPage;
import coop.alveole.query.action.exit.ExitFileList.Row;
import coop.alveole.query.action.exit.ExitFilePage.File;
import coop.alveole.query.files.FileReplies;
import coop.alveole.query.list.GetFiles;
import coop.alveole.query.list.ListPage;
import coop.alveole.query.list.Lists;
import coop.alveole.query.list.sheet.Sheet;
import coop.alveole.query.people.Directory;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** « Dossiers de sortie », and the one of a person. */
@Controller
class ExitFilePages {
    record ExitFilesPage(Frame frame, ListPage<Row> list) {}

    private final ExitFileQueries queries;
    private final ExitFileList list;
    private final ActionRows rows;
    private final Directory directory;
    private final ExitFilePrints prints;
    private final Lists lists;
    private final Frames frames;

    ExitFilePages(
            ExitFileQueries queries,
            ExitFileList list,
            ActionRows rows,
            Directory directory,
            ExitFilePrints prints,
            Lists lists,
            Frames frames) {
        this.queries = queries;
        this.list = list;
        this.rows = rows;
        this.directory = directory;
        this.prints = prints;
        this.lists = lists;
        this.frames = frames;
    }

    @Allowed(Access.FOLLOW_ACTION)
    @GetMapping("/exit-files")
    ModelAndView files(Reading reading, HttpServletRequest request, Locale reader) {
        var listed = lists.page(list.listed(reading, reader), request, reading, reader);
        return new ModelAndView(
                "exit-files", "page", new ExitFilesPage(frames.of(request, reading, "exit-files"), listed));
    }

    @Allowed(Access.FOLLOW_ACTION)
    @GetFiles({"/exit-files", "/exit-files" + GetFiles.SUFFIX})
    ResponseEntity<Sheet> sheets(Reading reading, HttpServletRequest request, Locale reader) {
        return lists.file(list.listed(reading, reader), request, reading, reader);
    }

    @Allowed(Access.FOLLOW_ACTION)
    @GetMapping("/members/{id}/exit-file")
    ModelAndView file(@PathVariable MembershipId id, Reading reading, HttpServletRequest request, Locale reader) {
        if (!reading.viewer().may(Access.FOLLOW_ACTION, id.personId()) || !directory.knows(id, reading))
            throw new RuleBroken(RequestRule.UNKNOWN, "id");
        var frame = frames.of(request, reading, "members");
        var page = new ExitFilePage(
                frame,
                "/members/" + id,
                directory.nameOf(id.personId(), reading),
                frame.path(),
                ActionsPage.Choices.all(),
                queries.of(id, reading).stream()
                        .map(file -> file(file, frame, reading, reader))
                        .toList());
        return new ModelAndView("exit-file", "page", page);
    }

    /** Each file of that person, line by line, with who settles it and by when. */
    @Allowed(Access.FOLLOW_ACTION)
    @GetMapping("/members/{id}/exit-file.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable MembershipId id, Reading reading, Locale reader) {
        if (!reading.viewer().may(Access.FOLLOW_ACTION, id.personId()) || !directory.knows(id, reading))
            throw new RuleBroken(RequestRule.UNKNOWN, "id");
        return FileReplies.file(
                "dossier-de-sortie-" + reading.asOf() + ".pdf", FileType.PDF, prints.of(id, reading, reader));
    }

    private File file(ExitFileView file, Frame frame, Reading reading, Locale reader) {
        return new File(
                French.day(file.lastDay()),
                list.state(file, reader),
                file.lines().stream()
                        .map(line -> rows.row(line, reading, !frame.past(), reader))
                        .toList());
    }
}
