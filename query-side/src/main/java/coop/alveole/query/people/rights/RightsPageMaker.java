package coop.alveole.query.people.rights;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.people.PersonEvent.ErasureBasis;
import coop.alveole.domain.people.Retention;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.RetentionAnswer;
import coop.alveole.domain.shared.RetentionClass;
import coop.alveole.projection.people.DataRights;
import coop.alveole.projection.people.DataRights.Kind;
import coop.alveole.query.evidence.PersonSentences;
import coop.alveole.query.membership.attachment.AttachmentCopies;
import coop.alveole.query.people.Names;
import coop.alveole.query.people.rights.RightsPage.*;
import coop.alveole.query.people.rights.RightsQueries.About;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes « Données personnelles » and the certificate of erasure. */
@Component
class RightsPageMaker {
    /** Backups keep copies of the keys as long, and no longer (security §4). */
    private static final int DAYS_OF_THE_KEY_COPIES = 30;

    private final Names names;
    private final PersonSentences sentences;
    private final AttachmentCopies attachments;

    RightsPageMaker(Names names, PersonSentences sentences, AttachmentCopies attachments) {
        this.attachments = attachments;
        this.names = names;
        this.sentences = sentences;
    }

    RightsPage page(About about, Frame frame, Reading reading, Locale reader) {
        var id = new PersonId(about.person().id());
        var base = base(about);
        var commands = "/api/v1/people/" + id + "/";
        return new RightsPage(
                frame,
                base,
                names.full(about.person(), reading),
                id.value(),
                reading.asOf().toString(),
                about.person().version(),
                about.rights().requests().stream().map(RightsPageMaker::row).toList(),
                today(about, reading, reader),
                frame.past() ? List.of() : forms(about, id, commands, reading),
                links(about, id, base, reading),
                may(Access.ERASE_PERSON, id, frame, reading) ? List.of(commands + "erase") : List.of());
    }

    CertificatePage certificate(About about, Frame frame, Reading reading, Locale reader) {
        return new CertificatePage(
                frame,
                base(about),
                about.person().id(),
                about.rights().erasures().stream()
                        .map(erasure -> erasure(about, erasure, reading, reader))
                        .toList(),
                about.rights().answers().stream().max(Comparator.comparingLong(DataRights.Answer::position)).stream()
                        .flatMap(answer -> answer.answers().stream())
                        .filter(answer -> !(answer instanceof RetentionAnswer.Destroyed))
                        .map(answer -> answer(answer, reader))
                        .toList());
    }

    /** What erasing would answer that day: with the request that is open, or at the end of the retention. */
    private List<Answer> today(About about, Reading reading, Locale reader) {
        var day = reading.asOf();
        var basis = about.rights().open(Kind.ERASURE, day).isPresent()
                ? ErasureBasis.ON_REQUEST
                : ErasureBasis.END_OF_RETENTION;
        var relation = RelationOnFile.on(day, about.person(), about.calls().stream(), about.whole());
        return Stream.of(RetentionClass.values())
                .filter(retention -> !about.rights().isErased(retention))
                .map(retention -> answer(Retention.answer(retention, relation, basis, day), reader))
                .toList();
    }

    private static List<Form> forms(About about, PersonId id, String commands, Reading reading) {
        var forms = new ArrayList<Form>();
        var day = reading.asOf();
        if (reading.viewer().may(Access.REQUEST_OWN_DATA, id)) {
            if (about.rights().open(Kind.ACCESS, day).isEmpty())
                forms.add(new Form("request-access", commands + "request-access", "requestedOn"));
            if (about.rights().open(Kind.ERASURE, day).isEmpty())
                forms.add(new Form("request-erasure", commands + "request-erasure", "requestedOn"));
        }
        if (reading.viewer().may(Access.ANSWER_DATA_REQUEST, id)
                && about.rights().open(Kind.ACCESS, day).isPresent())
            forms.add(new Form("answer-access", commands + "answer-access", "answeredOn"));
        return forms;
    }

    private static List<Link> links(About about, PersonId id, String base, Reading reading) {
        var links = new ArrayList<Link>();
        if (reading.viewer().may(Access.EXPORT_PERSON, id)) links.add(new Link(base + "/my-data", "rights.my-data"));
        about.member().stream()
                .flatMap(file -> file.joinedOn(reading.asOf()).stream())
                .map(join -> new Link("/members/" + join.other() + "/personal-data", "rights.joined"))
                .forEach(links::add);
        if (!about.rights().erasures().isEmpty()) links.add(new Link(base + "/erasure", "rights.certificate"));
        return links;
    }

    private static boolean may(Access right, PersonId id, Frame frame, Reading reading) {
        return !frame.past() && reading.viewer().may(right, id);
    }

    private Answer answer(RetentionAnswer answer, Locale reader) {
        return new Answer(sentences.of(answer, reader), answer.retention().rule());
    }

    private static Request row(DataRights.Request request) {
        var answered = request.answeredOn();
        return new Request(
                "rights.request." + request.kind(),
                French.day(request.requestedOn()),
                French.day(request.answerBy()),
                answered == null ? "" : French.day(answered));
    }

    private CertificatePage.Erasure erasure(About about, DataRights.Erasure erasure, Reading reading, Locale reader) {
        var membership = MembershipId.of(new PersonId(about.person().id()));
        return new CertificatePage.Erasure(
                sentences.classes(erasure.classes(), reader),
                attachments.ofClasses(membership, erasure.classes(), reading),
                French.day(erasure.destroyedOn()),
                French.day(erasure.requestedOn()),
                "rights.basis." + erasure.legalBasis(),
                erasure.decidedBy().value(),
                erasure.position(),
                French.day(erasure.destroyedOn().plusDays(DAYS_OF_THE_KEY_COPIES)));
    }

    private static String base(About about) {
        return "/members/" + MembershipId.of(new PersonId(about.person().id()));
    }
}
