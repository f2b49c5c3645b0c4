package coop.alveole.query.people.call;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.people.PersonEvent.CallMistake;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.projection.membership.MemberFile;
import coop.alveole.projection.membership.MemberFiles;
import coop.alveole.projection.people.PersonFile;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.list.GetFiles;
import coop.alveole.query.list.ListPage;
import coop.alveole.query.list.Lists;
import coop.alveole.query.list.sheet.Sheet;
import coop.alveole.query.people.Names;
import coop.alveole.query.people.PersonQueries;
import coop.alveole.query.people.call.CallsPage.Fact;
import coop.alveole.query.people.call.CallsPage.Form;
import coop.alveole.query.shared.AsKnown;
import coop.alveole.query.shared.FieldWords;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** « Appels »: one click from whoever is found, the note alone to write. */
@Controller
class CallPages {
    private static final String ADDRESS = "/members/{id}/calls";

    private final CallList list;
    private final PersonQueries people;
    private final Documents<MemberFile> members;
    private final AsKnown asKnown;
    private final Names names;
    private final Lists lists;
    private final Frames frames;

    CallPages(
            CallList list,
            PersonQueries people,
            Documents<MemberFile> members,
            AsKnown asKnown,
            Names names,
            Lists lists,
            Frames frames) {
        this.list = list;
        this.people = people;
        this.members = members;
        this.asKnown = asKnown;
        this.names = names;
        this.lists = lists;
        this.frames = frames;
    }

    @Allowed(Access.NOTE_CALL)
    @GetMapping(ADDRESS)
    ModelAndView calls(@PathVariable MembershipId id, Reading reading, HttpServletRequest request, Locale reader) {
        var person = person(id, reading);
        var calls = lists.page(list.listed(id.personId(), reading, reader), request, reading, reader);
        var frame = frames.of(request, reading, "members");
        return new ModelAndView("calls", "page", page(id, person, frame, reading, calls));
    }

    @Allowed(Access.NOTE_CALL)
    @GetFiles({ADDRESS, ADDRESS + GetFiles.SUFFIX})
    ResponseEntity<Sheet> files(
            @PathVariable MembershipId id, Reading reading, HttpServletRequest request, Locale reader) {
        var person = new PersonId(person(id, reading).id());
        return lists.file(list.listed(person, reading, reader), request, reading, reader);
    }

    private PersonFile person(MembershipId id, Reading reading) {
        return people.file(id.personId(), reading).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id"));
    }

    private CallsPage page(MembershipId id, PersonFile person, Frame frame, Reading reading, ListPage<CallView> calls) {
        var member = asKnown.find(members, new MemberFiles(), id.value(), reading);
        var line = member.flatMap(file -> file.at(reading.asOf()));
        boolean open = !frame.past()
                && member.flatMap(file -> file.asideOn(reading.asOf())).isEmpty();
        return new CallsPage(
                frame,
                "/members/" + id,
                names.full(person, reading),
                line.map(held -> held.standing().name()).orElse("CONTACT"),
                facts(person, line, reading),
                open ? form(id.personId(), reading) : null,
                calls);
    }

    /** Where they stand, for whoever answers the telephone. */
    private List<Fact> facts(PersonFile person, Optional<MemberFile.Line> line, Reading reading) {
        var words = names.of(person, reading);
        var numbers = Stream.of(PersonalField.PHONE, PersonalField.SECOND_PHONE, PersonalField.EMAIL)
                .filter(words::containsKey)
                .map(field -> new Fact(
                        FieldWords.label(field),
                        Objects.requireNonNull(words.get(field)).text()));
        var due = line.map(MemberFile.Line::associateBy).stream()
                .map(by -> new Fact("members.associate-by", French.day(by)));
        return Stream.concat(due, numbers).toList();
    }

    private static Form form(PersonId person, Reading reading) {
        var commands = "/api/v1/people/" + person + "/";
        return new Form(
                commands + "note-call",
                commands + "withdraw-call",
                reading.asOf().toString(),
                Stream.of(CallMistake.values())
                        .filter(mistake -> mistake != CallMistake.TAKEN_BACK_AT_ONCE)
                        .map(Enum::name)
                        .toList());
    }
}
