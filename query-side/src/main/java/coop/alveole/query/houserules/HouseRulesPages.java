package coop.alveole.query.houserules;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.houserules.SiteKind;
import coop.alveole.projection.houserules.CooperativeFile;
import coop.alveole.projection.houserules.CooperativeFile.SiteLine;
import coop.alveole.query.evidence.HistoryLine;
import coop.alveole.query.evidence.Sentences;
import coop.alveole.query.governance.AssemblyCalendar;
import coop.alveole.query.governance.AssemblyView;
import coop.alveole.query.houserules.HouseRulesPage.*;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.SystemState;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** « Règles de la coopérative » : who it is, what it has chosen, its territories and its assemblies. */
@Controller
class HouseRulesPages {
    private final OurRules rules;
    private final AssemblyCalendar calendar;
    private final HouseHistory history;
    private final RuleRows rows;
    private final RuleWords words;
    private final MoneyForms moneyForms;
    private final Sentences sentences;
    private final SystemState system;
    private final Frames frames;

    HouseRulesPages(
            OurRules rules,
            AssemblyCalendar calendar,
            HouseHistory history,
            RuleRows rows,
            RuleWords words,
            MoneyForms moneyForms,
            Sentences sentences,
            SystemState system,
            Frames frames) {
        this.rules = rules;
        this.calendar = calendar;
        this.history = history;
        this.rows = rows;
        this.words = words;
        this.moneyForms = moneyForms;
        this.sentences = sentences;
        this.system = system;
        this.frames = frames;
    }

    @Allowed(Access.READ_HOUSE_RULES)
    @GetMapping("/house-rules")
    ModelAndView rules(Reading reading, HttpServletRequest request, Locale reader) {
        var frame = frames.of(request, reading, "house-rules");
        var file = rules.file(reading);
        boolean edits = !frame.past() && reading.viewer().mayEverywhere(Access.SET_HOUSE_RULES);
        var version = file.id().isEmpty() ? null : file.version();
        boolean convenes = !frame.past() && reading.viewer().mayEverywhere(Access.CONVENE_ASSEMBLY);
        var page = new HouseRulesPage(
                frame,
                rows.identity(file, reading, reader),
                rows.parameters(file, reading, reader),
                rows.money(file, reading, reader),
                sites(file, reading, reader),
                calendar.all(reading).stream()
                        .map(assembly -> row(assembly, convenes, reading))
                        .toList(),
                edits ? HouseForms.ofTheRules(version) : List.of(),
                edits ? moneyForms.of(version, file, reading) : List.of(),
                convenes ? HouseForms.dateAssembly() : null,
                history(file, reading, reader));
        return new ModelAndView("house-rules", "page", page);
    }

    private List<SiteRow> sites(CooperativeFile file, Reading reading, Locale reader) {
        return Stream.of(SiteKind.values())
                .flatMap(kind -> file.sitesAt(reading.asOf(), kind).stream())
                .map(site -> row(site, reader))
                .toList();
    }

    private SiteRow row(SiteLine site, Locale reader) {
        var address = site.address().stream().map(Object::toString).toList();
        return new SiteRow(
                "choice." + site.kind(),
                site.name().text(),
                String.join(", ", address),
                words.decision(site.decision(), reader),
                French.day(site.from()));
    }

    private static AssemblyRow row(AssemblyView assembly, boolean convenes, Reading reading) {
        return new AssemblyRow(
                assembly.id(),
                "choice." + assembly.kind(),
                French.day(assembly.heldOn()),
                "assembly." + assembly.state(),
                French.day(assembly.decidedOn()),
                convenes ? HouseForms.of(assembly, reading.asOf()) : List.of());
    }

    /** What was recorded of the cooperative and of its assemblies, the newest first. */
    private List<Entry> history(CooperativeFile file, Reading reading, Locale reader) {
        var lines = new ArrayList<>(history.of(file, reading, reader));
        calendar.all(reading).forEach(assembly -> lines.addAll(history.of(assembly.id(), reading, reader)));
        return lines.stream()
                .sorted(Comparator.comparingLong(HistoryLine::position).reversed())
                .map(line -> new Entry(
                        line.sentence(),
                        French.moment(line.recordedAt(), system.zone()),
                        sentences.who(line.actor(), line.origin(), reader),
                        line.actor(),
                        line.reason()))
                .toList();
    }
}
