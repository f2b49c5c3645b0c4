package coop.alveole.query.people;

import static coop.alveole.domain.shared.PersonalField.*;
import static coop.alveole.domain.shared.RetentionClass.*;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.domain.shared.RetentionClass;
import coop.alveole.projection.people.PersonFile;
import coop.alveole.query.people.SocialPage.*;
import coop.alveole.query.shared.FieldWords;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes « Fiche sociale » for one reader: what they may not read is « réservé », what they may not change has no form. */
@Component
class SocialPageMaker {
    private static final Set<PersonalField> WITH_SUGGESTIONS = EnumSet.of(
            CIVILITY,
            SEX,
            AREA_QUALIFIER,
            FAMILY_SITUATION,
            LEVEL_OF_STUDIES,
            STATUSES_ON_ENTRY,
            STATUSES_TODAY,
            SUPPORT_SCHEME,
            PRESCRIBER,
            MEDICAL_VISIT_RESULT);

    private static final Set<PersonalField> ELSEWHERE =
            EnumSet.of(NEEDS, MOTIVE, ACTIVITY_NAME, ACTIVITY_SITE, ACTION_TO_DO, CALL_NOTE);

    private final Names names;

    SocialPageMaker(Names names) {
        this.names = names;
    }

    SocialPage page(PersonFile file, Frame frame, Reading reading) {
        var id = new PersonId(file.id());
        var sections = new ArrayList<Section>();
        for (var each : RetentionClass.values()) sections.add(section(each, file, frame, reading));
        return new SocialPage(
                frame,
                "/members/" + MembershipId.of(id),
                names.full(file, reading),
                reading.asOf().toString(),
                file.version(),
                sections,
                List.of(permit(file, frame, reading), visit(file, frame, reading)));
    }

    private Section section(RetentionClass retention, PersonFile file, Frame frame, Reading reading) {
        var id = new PersonId(file.id());
        var words = isHidden(retention)
                ? names.masked(file, retention, reading)
                : names.of(file, EnumSet.of(retention), reading);
        var facts = words.entrySet().stream()
                .map(entry -> new Fact(
                        FieldWords.label(entry.getKey()),
                        FieldWords.written(
                                entry.getKey(),
                                SectionView.shown(entry.getKey(), entry.getValue())
                                        .text())))
                .toList();
        var inputs = Stream.of(PersonalField.values())
                .filter(field -> field.retention() == retention && !isElsewhere(field))
                .map(SocialPageMaker::input)
                .toList();
        var form = new Form("/api/v1/people/" + id + "/" + verb(retention), "changedOn", inputs);
        return new Section(
                retention.name(),
                facts,
                forms(may(right(retention), id, frame, reading), form),
                emptying(retention, file, frame, reading));
    }

    /** A name is changed, never emptied. */
    private static List<Emptying> emptying(RetentionClass retention, PersonFile file, Frame frame, Reading reading) {
        var id = new PersonId(file.id());
        var choices = file.at(reading.asOf()).keySet().stream()
                .filter(field -> field.retention() == retention && !isElsewhere(field))
                .filter(field -> field != LAST_NAME && field != FIRST_NAME)
                .map(field -> new Choice(field.component(), FieldWords.label(field)))
                .toList();
        if (choices.isEmpty()) return List.of();
        return may(right(retention), id, frame, reading)
                .map(_ -> new Emptying("/api/v1/people/" + id + "/" + emptyingVerb(retention), choices))
                .toList();
    }

    /** Opened one by one, with a reason (« Voir »). */
    private static boolean isHidden(RetentionClass retention) {
        return switch (retention) {
            case IDENTITY, CONTACT -> false;
            case SOCIAL, CARE -> true;
        };
    }

    private static Section permit(PersonFile file, Frame frame, Reading reading) {
        var id = new PersonId(file.id());
        var form =
                new Form("/api/v1/people/" + id + "/record-residence-permit", "recordedOn", List.of(day("validUntil")));
        var facts = file.permit(reading.asOf()).stream()
                .map(permit -> new Fact("field.validUntil", French.day(permit.validUntil())))
                .toList();
        return dated("RESIDENCE_PERMIT", facts, form, Access.RECORD_SOCIAL, id, frame, reading);
    }

    private static Section visit(PersonFile file, Frame frame, Reading reading) {
        var id = new PersonId(file.id());
        var form = new Form("/api/v1/people/" + id + "/record-medical-visit", "heldOn", List.of(day("nextBy")));
        var facts = file.visit(reading.asOf()).stream()
                .flatMap(visit -> Stream.of(
                        new Fact("field.heldOn", French.day(visit.heldOn())),
                        new Fact("field.nextBy", French.day(visit.nextBy()))))
                .toList();
        return dated("MEDICAL_VISIT", facts, form, Access.RECORD_CARE, id, frame, reading);
    }

    /** A date without words still says that there is a permit, or a visit: for whoever may read the social file. */
    private static Section dated(
            String key, List<Fact> facts, Form form, Access right, PersonId id, Frame frame, Reading reading) {
        boolean readable =
                reading.viewer().may(Access.READ_SOCIAL, id) || reading.viewer().may(Access.READ_CARE, id);
        return new Section(key, readable ? facts : List.of(), forms(may(right, id, frame, reading), form), List.of());
    }

    private static List<Form> forms(Stream<Access> allowed, Form form) {
        return allowed.map(_ -> form).toList();
    }

    private static Stream<Access> may(Access right, PersonId id, Frame frame, Reading reading) {
        return Stream.of(right).filter(_ -> !frame.past() && reading.viewer().may(right, id));
    }

    private static Access right(RetentionClass retention) {
        return switch (retention) {
            case IDENTITY, CONTACT -> Access.RECORD_PERSON;
            case SOCIAL -> Access.RECORD_SOCIAL;
            case CARE -> Access.RECORD_CARE;
        };
    }

    private static String verb(RetentionClass retention) {
        return switch (retention) {
            case IDENTITY, CONTACT -> "change-details";
            case SOCIAL -> "change-social";
            case CARE -> "change-care";
        };
    }

    private static String emptyingVerb(RetentionClass retention) {
        return switch (retention) {
            case IDENTITY, CONTACT -> "empty-detail";
            case SOCIAL -> "empty-social";
            case CARE -> "empty-care";
        };
    }

    private static Input input(PersonalField field) {
        return new Input(
                field.component(),
                FieldWords.label(field),
                FieldWords.isADay(field) ? "date" : "text",
                WITH_SUGGESTIONS.contains(field) ? Suggestion.PROPOSED : Suggestion.NONE);
    }

    /** The words of a contract, an activity, an action, a call are kept as long, but have their own place. */
    private static boolean isElsewhere(PersonalField field) {
        return ELSEWHERE.contains(field)
                || Stream.of("CAPE_", "CESA_", "CONTRACT_").anyMatch(field.name()::startsWith);
    }

    private static Input day(String name) {
        return new Input(name, "field." + name, "date", Suggestion.NONE);
    }
}
