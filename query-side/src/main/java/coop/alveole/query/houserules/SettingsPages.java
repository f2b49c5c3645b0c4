package coop.alveole.query.houserules;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.houserules.SiteKind;
import coop.alveole.projection.houserules.CooperativeFile;
import coop.alveole.query.houserules.SettingsPage.Card;
import coop.alveole.query.shared.Backups;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Mails;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** « Réglages »: all that is set for the house, for whoever may see it. */
@Controller
class SettingsPages {
    private final OurRules rules;
    private final RuleRows rows;
    private final Mails mails;
    private final Backups backups;
    private final MessageSource messages;
    private final Frames frames;

    SettingsPages(OurRules rules, RuleRows rows, Mails mails, Backups backups, MessageSource messages, Frames frames) {
        this.rules = rules;
        this.rows = rows;
        this.mails = mails;
        this.backups = backups;
        this.messages = messages;
        this.frames = frames;
    }

    @Allowed(Access.READ_HOUSE_RULES)
    @GetMapping("/settings")
    ModelAndView settings(Reading reading, HttpServletRequest request, Locale reader) {
        var frame = frames.of(request, reading, "settings");
        var file = rules.file(reading);
        var page = new SettingsPage(
                frame,
                cards(frame, file, reading, reader).toList(),
                rows.identity(file, reading, reader),
                rows.parameters(file, reading, reader),
                rows.money(file, reading, reader));
        return new ModelAndView("settings", "page", page);
    }

    private Stream<Card> cards(Frame frame, CooperativeFile file, Reading reading, Locale reader) {
        return Stream.of(
                        card(frame, Access.READ_GETTING_STARTED, "getting-started", "/getting-started", ""),
                        card(frame, Access.READ_HOUSE_RULES, "rules", "/house-rules", ""),
                        card(
                                frame,
                                Access.READ_HOUSE_RULES,
                                "sites",
                                "/house-rules#sites",
                                sites(file, reading, reader)),
                        card(frame, Access.READ_HOUSE_RULES, "assemblies", "/house-rules#assemblies", ""),
                        card(frame, Access.READ_SERIES, "series", "/invoice-series", ""),
                        card(frame, Access.READ_OPENING, "opening", "/opening", ""),
                        card(frame, Access.MANAGE_CHECKLIST, "checklist", "/checklist", ""),
                        card(frame, Access.MANAGE_ACCESS, "accounts", "/accounts", ""),
                        card(frame, Access.READ_MAILS, "mails", "/mails", sending(reader)),
                        card(frame, Access.READ_MAILS, "anchors", "/anchors", ""),
                        card(frame, Access.KEEP_BACKUPS, "backups", "/backups", lastBackup(reader)),
                        card(frame, Access.READ_SYSTEM, "system", "/system", ""),
                        card(frame, Access.SIGNED_IN, "own", "/my-sessions", ""))
                .flatMap(cards -> cards);
    }

    private static Stream<Card> card(Frame frame, Access asked, String name, String href, String state) {
        return frame.rights().contains(asked)
                ? Stream.of(new Card(
                        "settings." + name,
                        "settings." + name + ".help",
                        href.replaceFirst("#.*", ""),
                        href.replaceFirst("[^#]*", ""),
                        state))
                : Stream.empty();
    }

    private String sites(CooperativeFile file, Reading reading, Locale reader) {
        int territories = file.sitesAt(reading.asOf(), SiteKind.TERRITORY).size();
        int places = file.sitesAt(reading.asOf(), SiteKind.ESTABLISHMENT).size()
                + file.sitesAt(reading.asOf(), SiteKind.PLACE).size();
        return messages.getMessage("settings.sites.state", new Object[] {territories, places}, reader);
    }

    private String sending(Locale reader) {
        return messages.getMessage(mails.isOn() ? "settings.mails.on" : "settings.mails.off", null, reader);
    }

    private String lastBackup(Locale reader) {
        return backups.lastGood()
                .map(made -> messages.getMessage(
                        "settings.backups.last", new Object[] {French.day(made.effectiveOn())}, reader))
                .orElseGet(() -> messages.getMessage("settings.backups.none", null, reader));
    }
}
