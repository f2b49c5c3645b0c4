package coop.alveole.query.membership.correction;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.ContractPeriod;
import coop.alveole.domain.membership.ContractsInTime;
import coop.alveole.domain.membership.MembershipRule;
import coop.alveole.domain.membership.correction.CorrectionReason;
import coop.alveole.domain.membership.correction.CorrectionRule;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.projection.membership.MemberFile;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.consequence.ConsequencePage.Given;
import coop.alveole.query.consequence.ConsequencePage.Moved;
import coop.alveole.query.people.Directory;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** « Ce que cela déplace » : the same pure values as the decision, asked before it is made. */
@Controller
class CorrectionPages {
    private final Documents<MemberFile> members;
    private final Directory directory;
    private final Frames frames;

    CorrectionPages(Documents<MemberFile> members, Directory directory, Frames frames) {
        this.members = members;
        this.directory = directory;
        this.frames = frames;
    }

    /** Without {@code correctedEndsOn}, the CESA in force. */
    @Allowed(Access.SIGN_CONTRACT)
    @GetMapping("/members/{id}/contracts/correct")
    ModelAndView correct(
            @PathVariable MembershipId id,
            @RequestParam ContractKind kind,
            @RequestParam LocalDate startsOn,
            @RequestParam LocalDate correctedStartsOn,
            @RequestParam(required = false) @Nullable LocalDate correctedEndsOn,
            @RequestParam CorrectionReason reason,
            Reading reading,
            HttpServletRequest request) {
        if (!reading.viewer().may(Access.SIGN_CONTRACT, id.personId())) throw unknown();
        reading.waitFor(members);
        var member = members.find(id.value()).orElseThrow(CorrectionPages::unknown);
        var known = KnownContracts.of(member);
        var page = correctedEndsOn == null
                ? new Asked("correct-cesa", givenOfCesa(correctedStartsOn, reason), ofCesa(known, correctedStartsOn))
                : new Asked(
                        "correct-contract",
                        givenOfContract(kind, startsOn, correctedStartsOn, correctedEndsOn, reason),
                        ofContract(known, kind, startsOn, correctedStartsOn, correctedEndsOn));
        var effects = page.effects();
        return new ModelAndView(
                "correction",
                "page",
                new CorrectionPage(
                        frames.of(request, reading, "members"),
                        directory.nameOf(id.personId(), reading),
                        "/members/" + id + "/contracts",
                        "contract." + kind,
                        "correction.kept",
                        "/api/v1/memberships/" + id + "/" + page.verb(),
                        member.version(),
                        page.given(),
                        effects.moved(),
                        effects.flagsBefore(),
                        effects.flagsAfter()));
    }

    private record Asked(String verb, List<Given> given, Effects effects) {}

    private record Effects(List<Moved> moved, List<String> flagsBefore, List<String> flagsAfter) {}

    private static Effects ofContract(
            ContractsInTime known, ContractKind kind, LocalDate startsOn, LocalDate from, LocalDate until) {
        var wrong = known.beginningOn(kind, startsOn)
                .orElseThrow(() -> new RuleBroken(CorrectionRule.CONTRACT_RECORDED, "startsOn", startsOn));
        var right = new ContractPeriod(kind, from, until);
        var corrected = known.with(wrong, right);
        var moved = new ArrayList<Moved>();
        moved.add(moved("field.startsOn", wrong.startsOn(), right.startsOn()));
        moved.add(moved("field.endsOn", wrong.endsOn(), right.endsOn()));
        moved.addAll(deadlines(known, corrected));
        return new Effects(moved, titles(known.brokenBy(wrong)), titles(corrected.brokenBy(right)));
    }

    private static Effects ofCesa(ContractsInTime known, LocalDate signedOn) {
        var corrected = known.withCesaOf(signedOn);
        var moved = new ArrayList<Moved>();
        known.cesaSignedOn().ifPresent(wrong -> moved.add(moved("field.signedOn", wrong, signedOn)));
        moved.addAll(deadlines(known, corrected));
        return new Effects(moved, titles(known.brokenByCesa()), titles(corrected.brokenByCesa()));
    }

    private static List<Moved> deadlines(ContractsInTime before, ContractsInTime after) {
        return List.of(
                new Moved("members.associate-by", day(before.associateBy()), day(after.associateBy())),
                new Moved("members.warn-on", day(before.warnOn()), day(after.warnOn())),
                new Moved("correction.trial", day(before.trialEndsBy()), day(after.trialEndsBy())));
    }

    private static List<Given> givenOfCesa(LocalDate signedOn, CorrectionReason reason) {
        return List.of(new Given("correctedSignedOn", signedOn.toString()), new Given("reason", reason.name()));
    }

    private static List<Given> givenOfContract(
            ContractKind kind, LocalDate startsOn, LocalDate from, LocalDate until, CorrectionReason reason) {
        return List.of(
                new Given("kind", kind.name()),
                new Given("startsOn", startsOn.toString()),
                new Given("correctedStartsOn", from.toString()),
                new Given("correctedEndsOn", until.toString()),
                new Given("reason", reason.name()));
    }

    private static Moved moved(String label, LocalDate before, LocalDate after) {
        return new Moved(label, French.day(before), French.day(after));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(French::day).orElse("—");
    }

    private static List<String> titles(List<MembershipRule> rules) {
        return rules.stream().map(rule -> rule.text().title()).toList();
    }

    private static RuleBroken unknown() {
        return new RuleBroken(RequestRule.UNKNOWN, "id");
    }
}
