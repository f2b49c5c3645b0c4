package coop.alveole.query.membership.joining;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.membership.ContractsInTime;
import coop.alveole.domain.membership.joining.JoinedContract;
import coop.alveole.domain.membership.joining.Joining;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.projection.membership.MemberFile;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.membership.correction.KnownContracts;
import coop.alveole.query.membership.joining.JoinPage.*;
import coop.alveole.query.people.Directory;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** « Joindre une autre fiche » : the same pure value as the decision, asked before it is made. */
@Controller
class JoinPages {
    private final Documents<MemberFile> members;
    private final OtherFiles others;
    private final Directory directory;
    private final Frames frames;

    JoinPages(Documents<MemberFile> members, OtherFiles others, Directory directory, Frames frames) {
        this.members = members;
        this.others = others;
        this.directory = directory;
        this.frames = frames;
    }

    @Allowed(Access.JOIN_FILES)
    @GetMapping("/members/{id}/join")
    ModelAndView join(
            @PathVariable MembershipId id,
            @RequestParam(required = false) @Nullable MembershipId joined,
            @RequestParam(required = false) @Nullable LocalDate joinedOn,
            Reading reading,
            HttpServletRequest request) {
        reading.waitFor(members);
        var kept = within(id, reading);
        var other = Optional.ofNullable(joined).filter(file -> !file.equals(id)).map(file -> within(file, reading));
        var page = new JoinPage(
                frames.of(request, reading, "members"),
                "/members/" + id,
                "/api/v1/memberships/" + id + "/join-files",
                directory.nameOf(id.personId(), reading),
                joined == null ? "" : joined.value(),
                (joinedOn == null ? reading.asOf() : joinedOn).toString(),
                others.of(id, reading),
                kept.version(),
                other.map(file -> effects(kept, file, reading)).orElse(null));
        return new ModelAndView("join-files", "page", page);
    }

    /** One out of reach answers what an unknown one does. */
    private MemberFile within(MembershipId file, Reading reading) {
        return Optional.of(file)
                .filter(each -> reading.viewer().may(Access.JOIN_FILES, each.personId()))
                .flatMap(each -> members.find(each.value()))
                .orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id"));
    }

    private Effects effects(MemberFile kept, MemberFile other, Reading reading) {
        var before = KnownContracts.of(kept);
        var joining = new Joining(before, KnownContracts.of(other));
        return new Effects(
                directory.nameOf(other.personId(), reading),
                "/members/" + other.id(),
                joining.contracts().stream().map(JoinPages::row).toList(),
                moved(before, joining.then()));
    }

    private static List<Moved> moved(ContractsInTime before, ContractsInTime after) {
        return List.of(
                new Moved("members.associate-by", day(before.associateBy()), day(after.associateBy())),
                new Moved("members.warn-on", day(before.warnOn()), day(after.warnOn())));
    }

    private static Row row(JoinedContract contract) {
        return new Row(
                "contract." + contract.kind(),
                French.day(contract.startsOn()),
                French.day(contract.endsOn()),
                contract.broken().stream().map(rule -> rule.text().title()).collect(Collectors.joining(", ")));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(French::day).orElse("—");
    }
}
