package coop.alveole.query.membership;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.query.shared.Csv;
import coop.alveole.query.shared.Reading;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** « Annuaire » as a spreadsheet: the rows and the words that the same reader sees on the page. */
@Controller
class MembersCsv {
    private final MemberQueries queries;
    private final MessageSource messages;

    MembersCsv(MemberQueries queries, MessageSource messages) {
        this.queries = queries;
        this.messages = messages;
    }

    @Allowed(Access.READ_MEMBERS)
    @GetMapping("/members.csv")
    ResponseEntity<byte[]> csv(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String territory,
            Reading reading,
            Locale reader) {
        var csv = new Csv();
        csv.row(Stream.of(
                        "person.last-name",
                        "person.first-name",
                        "members.standing",
                        "members.territory",
                        "members.associate-by",
                        "members.warn-on",
                        "organisation.siren")
                .map(column -> say(column, reader))
                .toList());
        queries.everybody(new MemberQueries.Filter(q, territory, null), reading.ofList())
                .forEach(member -> csv.row(
                        member.lastName().text(),
                        member.firstName().text(),
                        standing(member, reader),
                        member.territory() == null ? "" : member.territory(),
                        MemberPages.day(member.associateBy()),
                        MemberPages.day(member.warnOn()),
                        siren(member)));
        return csv.reply("annuaire-" + reading.asOf() + ".csv");
    }

    /** As the page shows it: the support team beside what else somebody is, and who is a legal person. */
    private String standing(MemberView member, Locale reader) {
        var standing = say("standing." + member.standing(), reader);
        if (member.isLegalPerson()) return standing + ", " + say("member.legal-person", reader);
        return member.isBesideInSupportTeam() ? standing + ", " + say("member.support-team", reader) : standing;
    }

    private static String siren(MemberView member) {
        var legal = member.organisation();
        return legal == null ? "" : legal.siren();
    }

    private String say(String key, Locale reader) {
        return messages.getMessage(key, null, reader);
    }
}
