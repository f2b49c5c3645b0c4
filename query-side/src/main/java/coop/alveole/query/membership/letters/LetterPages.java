package coop.alveole.query.membership.letters;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.membership.document.DocumentKind;
import coop.alveole.query.membership.document.DueLetters;
import coop.alveole.query.membership.document.DueLetters.Due;
import coop.alveole.query.membership.letters.LettersPage.Asked;
import coop.alveole.query.membership.letters.LettersPage.Row;
import coop.alveole.query.people.Directory;
import coop.alveole.query.shared.Folded;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Question;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** « Lettres »: of one kind, to whoever they are due to; all are chosen at first, and whoever cannot be written to is named. */
@Controller
class LetterPages {
    private final DueLetters due;
    private final Directory directory;
    private final Frames frames;

    LetterPages(DueLetters due, Directory directory, Frames frames) {
        this.due = due;
        this.directory = directory;
        this.frames = frames;
    }

    @Allowed(Access.PRODUCE_DOCUMENT)
    @GetMapping("/letters")
    ModelAndView letters(
            @RequestParam(defaultValue = "ASSOCIATION_LETTER") DocumentKind kind,
            @RequestParam(required = false) @Nullable String territory,
            @RequestParam(required = false) @Nullable YearMonth month,
            Reading reading,
            HttpServletRequest request,
            Locale reader) {
        var frame = frames.of(request, reading, "letters");
        var asked = Folded.folded(Question.text(territory));
        var found = due.all(kind, reading.ofList(), reader).stream()
                .filter(each ->
                        asked.isEmpty() || Folded.folded(each.territory()).equals(asked))
                .filter(each -> month == null || YearMonth.from(each.by()).equals(month))
                .toList();
        var page = new LettersPage(
                frame,
                new Asked(kind, Question.text(territory), Question.text(month)),
                Stream.of(DocumentKind.values()).filter(DocumentKind::isLetter).toList(),
                found.stream()
                        .filter(Due::isComplete)
                        .map(each -> row(each, reading))
                        .toList(),
                found.stream()
                        .filter(each -> !each.isComplete())
                        .map(each -> row(each, reading))
                        .toList(),
                !frame.past() && reading.viewer().mayEverywhere(Access.PRODUCE_DOCUMENT));
        return new ModelAndView("letters", "page", page);
    }

    private Row row(Due each, Reading reading) {
        return new Row(
                each.id().value(),
                directory.nameOf(each.id().personId(), reading),
                each.territory(),
                French.day(each.by()),
                each.about(),
                String.join(" ; ", each.lacks()));
    }
}
