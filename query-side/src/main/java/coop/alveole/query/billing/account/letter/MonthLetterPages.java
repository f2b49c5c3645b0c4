package coop.alveole.query.billing.account.letter;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.file.FileType;
import coop.alveole.query.files.FileReplies;
import coop.alveole.query.print.Print;
import coop.alveole.query.print.Printer;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** « La lettre du mois », on screen and on paper: the same sentences. */
@Controller
class MonthLetterPages {
    record LetterPage(Frame frame, MonthLetter letter, String paper, String account, String before, String after) {}

    private final MonthLetterMaker maker;
    private final Printer printer;
    private final Frames frames;

    MonthLetterPages(MonthLetterMaker maker, Printer printer, Frames frames) {
        this.maker = maker;
        this.printer = printer;
        this.frames = frames;
    }

    @Allowed(Access.READ_ACTIVITY_ACCOUNTS)
    @GetMapping("/activities/{activity}/letters/{month}")
    ModelAndView letter(
            @PathVariable ActivityId activity,
            @PathVariable YearMonth month,
            Reading reading,
            HttpServletRequest request,
            Locale reader) {
        var letter = maker.of(activity, month, reading, reader)
                .orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "activity"));
        var here = "/activities/" + activity + "/letters/";
        var page = new LetterPage(
                frames.of(request, reading, "members"),
                letter,
                "/api/v1/activities/" + activity + "/letters/" + month,
                "/activities/" + activity + "/account",
                here + month.minusMonths(1),
                month.plusMonths(1).atDay(1).isAfter(reading.asOf()) ? "" : here + month.plusMonths(1));
        return new ModelAndView("month-letter", "page", page);
    }

    /** In French, whoever asks. */
    @Allowed(Access.READ_ACTIVITY_ACCOUNTS)
    @GetMapping("/api/v1/activities/{activity}/letters/{month}")
    ResponseEntity<byte[]> paper(@PathVariable ActivityId activity, @PathVariable YearMonth month, Reading reading) {
        var letter = maker.of(activity, month, reading, Locale.FRENCH)
                .orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "activity"));
        var title = "La lettre du mois, " + letter.month();
        var bytes = printer.print(new Print("lettre-du-mois", title, reading.asOf(), new Paper(title, letter)));
        return FileReplies.file("lettre-" + month + ".pdf", FileType.PDF, bytes);
    }

    record Paper(String foot, MonthLetter letter) {}
}
