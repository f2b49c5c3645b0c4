package coop.alveole.query.evidence;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.evidence.HouseEvent;
import coop.alveole.query.shared.Backups;
import coop.alveole.query.shared.Backups.Copy;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.SystemState;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** « Sauvegardes » : the last good one, the last tried restore, what lies in the folder, what the record says of it. */
@Controller
class BackupPages {
    private static final int FACTS = 30;
    private static final long BYTES_IN_A_KILOBYTE = 1_000L;

    record BackupsPage(Frame frame, BackupState state, String folder, List<Line> copies, List<Fact> facts) {}

    record Line(String madeAt, long position, String size, String suite) {}

    record Fact(long position, String sentence) {}

    private final Frames frames;
    private final Backups backups;
    private final RecordSentences sentences;
    private final SystemState system;
    private final Supplier<LocalDate> today;

    BackupPages(
            Frames frames, Backups backups, RecordSentences sentences, SystemState system, Supplier<LocalDate> today) {
        this.frames = frames;
        this.backups = backups;
        this.sentences = sentences;
        this.system = system;
        this.today = today;
    }

    @Allowed(Access.KEEP_BACKUPS)
    @GetMapping("/backups")
    ModelAndView backups(Reading reading, HttpServletRequest request, Locale reader) {
        var page = new BackupsPage(
                frames.of(request, reading, "system"),
                BackupState.on(today.get(), backups),
                backups.folder(),
                backups.copies().stream().map(this::line).toList(),
                backups.latestFacts(FACTS).stream()
                        .map(fact -> new Fact(fact.position(), sentences.of((HouseEvent) fact.event(), reader)))
                        .toList());
        return new ModelAndView("backups", "page", page);
    }

    private Line line(Copy copy) {
        return new Line(
                French.moment(copy.madeAt(), system.zone()),
                copy.position(),
                copy.bytes() / BYTES_IN_A_KILOBYTE + " ko",
                copy.suite().name());
    }
}
