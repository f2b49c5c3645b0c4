package coop.alveole.query.evidence;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.anchor.Keepers.Last;
import coop.alveole.query.shared.AnchorsOutside;
import coop.alveole.query.shared.Backups;
import coop.alveole.query.shared.Facts;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.SystemState;
import coop.alveole.query.shared.SystemState.ModelState;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** « État du système » : how far the record goes, what it is sealed by, whether the displays follow. */
@Controller
class SystemPages {
    private static final long BYTES_IN_A_GIGABYTE = 1_000_000_000L;

    record SystemPage(Frame frame, State state, BackupState backups, boolean keepsBackups) {}

    record State(
            long position,
            String chain,
            String lastSeal,
            String free,
            String version,
            List<ModelState> models,
            AnchorState anchor) {}

    /** The anchor that left last, empty where none did, and to how many people outside anchors leave. */
    record AnchorState(String anchor, String on, int keepers) {}

    private final Frames frames;
    private final Facts facts;
    private final SystemState system;
    private final Backups backups;
    private final AnchorsOutside anchors;
    private final Supplier<LocalDate> today;

    SystemPages(
            Frames frames,
            Facts facts,
            SystemState system,
            Backups backups,
            AnchorsOutside anchors,
            Supplier<LocalDate> today) {
        this.frames = frames;
        this.facts = facts;
        this.system = system;
        this.backups = backups;
        this.anchors = anchors;
        this.today = today;
    }

    @Allowed(Access.READ_SYSTEM)
    @GetMapping("/system")
    ModelAndView system(Reading reading, HttpServletRequest request) {
        var head = facts.head();
        var state = new State(
                head.position(),
                head.shortChain(),
                system.lastSeal().map(French::day).orElse("—"),
                system.freeBytes() / BYTES_IN_A_GIGABYTE + " Go",
                system.version(),
                system.models(),
                anchor());
        var page = new SystemPage(
                frames.of(request, reading, "system"),
                state,
                BackupState.on(today.get(), backups),
                reading.viewer().mayEverywhere(Access.KEEP_BACKUPS));
        return new ModelAndView("system", "page", page);
    }

    private AnchorState anchor() {
        var keepers = anchors.keepers();
        return keepers.stream()
                .flatMap(kept -> Stream.ofNullable(kept.keeper().last()))
                .max(Comparator.comparingLong(Last::position))
                .map(last -> new AnchorState(
                        last.position() + ":" + last.chain().shortForm(), French.day(last.mailedOn()), keepers.size()))
                .orElseGet(() -> new AnchorState("", "", keepers.size()));
    }
}
