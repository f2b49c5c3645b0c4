package coop.alveole.query.me;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.projection.membership.MemberFile;
import coop.alveole.projection.membership.MemberFiles;
import coop.alveole.projection.people.PersonFile;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.deadline.OwnDeadlines;
import coop.alveole.query.me.MyPage.Contract;
import coop.alveole.query.membership.path.PathLine;
import coop.alveole.query.people.Names;
import coop.alveole.query.people.PersonQueries;
import coop.alveole.query.shared.AsKnown;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class MyPages {
    private final PersonQueries people;
    private final Documents<MemberFile> members;
    private final AsKnown asKnown;
    private final Names names;
    private final PathLine path;
    private final OwnDeadlines deadlines;
    private final Surrounded surrounded;
    private final Frames frames;

    MyPages(
            PersonQueries people,
            Documents<MemberFile> members,
            AsKnown asKnown,
            Names names,
            PathLine path,
            OwnDeadlines deadlines,
            Surrounded surrounded,
            Frames frames) {
        this.people = people;
        this.members = members;
        this.asKnown = asKnown;
        this.names = names;
        this.path = path;
        this.deadlines = deadlines;
        this.surrounded = surrounded;
        this.frames = frames;
    }

    /** Whose it is follows from who is signed in, never from the address. */
    @Allowed(Access.SEE_OWN_SPACE)
    @GetMapping("/me")
    ModelAndView me(Reading reading, HttpServletRequest request, Locale reader) {
        var person = reading.viewer()
                .self()
                .flatMap(self -> people.file(self, reading))
                .orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id"));
        return new ModelAndView("me", "page", page(person, reading, request, reader));
    }

    private MyPage page(PersonFile person, Reading reading, HttpServletRequest request, Locale reader) {
        var id = MembershipId.of(new PersonId(person.id()));
        var member = asKnown.find(members, new MemberFiles(), id.value(), reading);
        var line = member.flatMap(file -> file.at(reading.asOf()));
        return new MyPage(
                frames.of(request, reading, "me"),
                "/members/" + id,
                names.full(person, reading),
                line.map(held -> held.standing().name()).orElse("CONTACT"),
                path.of(id, reading, reader).orElse(null),
                surrounded.of(id, line, reading, reader),
                deadlines.of(id, reading, reader),
                contracts(member, reading));
    }

    private static List<Contract> contracts(Optional<MemberFile> member, Reading reading) {
        return member.stream()
                .flatMap(file -> file.contracts().stream())
                .filter(contract -> !contract.startsOn().isAfter(reading.asOf()))
                .map(contract -> new Contract(
                        contract.kind().name(),
                        French.day(contract.startsOn()),
                        contract.endsOn() == null ? "" : French.day(contract.endsOn())))
                .toList();
    }
}
