package coop.alveole.query.membership.correction;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.membership.MembershipRule;
import coop.alveole.domain.membership.correction.Admission;
import coop.alveole.domain.membership.correction.CorrectionEvent.AdmissionCorrected;
import coop.alveole.domain.membership.correction.CorrectionReason;
import coop.alveole.domain.membership.correction.CorrectionRule;
import coop.alveole.domain.shared.AssemblyId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.projection.deadline.DeadlineSchedule;
import coop.alveole.projection.deadline.DeadlineSchedules;
import coop.alveole.projection.membership.MemberFile;
import coop.alveole.projection.membership.MemberFiles;
import coop.alveole.projection.membership.association.AssociationFile;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.consequence.ConsequencePage.Given;
import coop.alveole.query.people.Directory;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * « Ce que cela déplace » when an admission is put right: the fact that would be recorded is folded as it will be, and
 * what the file and its deadlines say is shown beside what they said.
 */
@Controller
class AdmissionCorrectionPages {
    private final Documents<MemberFile> members;
    private final Documents<AssociationFile> associations;
    private final Documents<DeadlineSchedule> schedules;
    private final AdmissionMoves moves;
    private final Directory directory;
    private final Frames frames;

    AdmissionCorrectionPages(
            Documents<MemberFile> members,
            Documents<AssociationFile> associations,
            Documents<DeadlineSchedule> schedules,
            AdmissionMoves moves,
            Directory directory,
            Frames frames) {
        this.members = members;
        this.associations = associations;
        this.schedules = schedules;
        this.moves = moves;
        this.directory = directory;
        this.frames = frames;
    }

    @Allowed(Access.ADMIT_ASSOCIATE)
    @GetMapping("/members/{id}/association/correct")
    ModelAndView correct(
            @PathVariable MembershipId id,
            @RequestParam AssemblyId assemblyId,
            @RequestParam LocalDate correctedAdmittedOn,
            @RequestParam CorrectionReason reason,
            Reading reading,
            HttpServletRequest request,
            Locale reader) {
        if (!reading.viewer().may(Access.ADMIT_ASSOCIATE, id.personId())) throw unknown();
        reading.waitFor(members);
        reading.waitFor(associations);
        reading.waitFor(schedules);
        var member = members.find(id.value()).orElseThrow(AdmissionCorrectionPages::unknown);
        var wrong = associations
                .find(id.value())
                .flatMap(AssociationFile::lastAdmission)
                .orElseThrow(() -> new RuleBroken(CorrectionRule.ADMISSION_RECORDED, "membershipId"));
        var fact = fact(id, member, wrong, wrong.votedInstead(assemblyId, correctedAdmittedOn), reason);
        return new ModelAndView(
                "correction",
                "page",
                new CorrectionPage(
                        frames.of(request, reading, "members"),
                        directory.nameOf(id.personId(), reading),
                        "/members/" + id,
                        "correction.admission",
                        "correction.kept-admission",
                        "/api/v1/memberships/" + id + "/correct-admission",
                        member.version(),
                        List.of(
                                new Given("assemblyId", assemblyId.value()),
                                new Given("correctedAdmittedOn", correctedAdmittedOn.toString()),
                                new Given("reason", reason.name())),
                        moves.of(fact, member, after(member, fact), before(id), after(before(id), fact), reader),
                        titles(KnownContracts.of(member).brokenByAdmission(wrong.admittedOn(), wrong.admittedOn())),
                        titles(fact.broken())));
    }

    private static AdmissionCorrected fact(
            MembershipId id, MemberFile member, Admission wrong, Admission right, CorrectionReason reason) {
        return wrong.correctedTo(right, id, reason, KnownContracts.of(member));
    }

    private static MemberFile after(MemberFile member, AdmissionCorrected fact) {
        return new MemberFiles().fold(member, recorded(fact));
    }

    private DeadlineSchedule before(MembershipId id) {
        return schedules.find(id.value()).orElseGet(() -> new DeadlineSchedules().empty(id.value()));
    }

    private static DeadlineSchedule after(DeadlineSchedule schedule, AdmissionCorrected fact) {
        return new DeadlineSchedules().fold(schedule, recorded(fact));
    }

    /** Nobody records it: no position, no version, no time, no actor is read. */
    private static Recorded<AdmissionCorrected> recorded(AdmissionCorrected fact) {
        return new Recorded<>(0, 0, Instant.EPOCH, "", "http", "", fact);
    }

    private static List<String> titles(List<MembershipRule> rules) {
        return rules.stream().map(rule -> rule.text().title()).toList();
    }

    private static RuleBroken unknown() {
        return new RuleBroken(RequestRule.UNKNOWN, "id");
    }
}
