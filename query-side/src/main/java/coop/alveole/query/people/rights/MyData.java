package coop.alveole.query.people.rights;

import coop.alveole.domain.shared.DivergencesId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.domain.shared.RetentionClass;
import coop.alveole.projection.people.PersonFile;
import coop.alveole.query.action.ActionsOfAFile;
import coop.alveole.query.divergence.OpenDivergences;
import coop.alveole.query.evidence.PersonSentences;
import coop.alveole.query.evidence.Sentences;
import coop.alveole.query.files.FileCopies.ToCopy;
import coop.alveole.query.membership.attachment.AttachmentCopies;
import coop.alveole.query.membership.attachment.AttachmentCopies.AttachmentCopy;
import coop.alveole.query.membership.document.DocumentCopies;
import coop.alveole.query.membership.document.DocumentCopies.DocumentCopy;
import coop.alveole.query.membership.terms.ContractCopies;
import coop.alveole.query.membership.terms.ContractCopies.ContractCopy;
import coop.alveole.query.people.Names;
import coop.alveole.query.people.Organisations;
import coop.alveole.query.people.call.CallQueries;
import coop.alveole.query.people.rights.RightsQueries.About;
import coop.alveole.query.shared.Facts;
import coop.alveole.query.shared.FieldWords;
import coop.alveole.query.shared.Reading;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** All that is held about one person, as one reader may see it: RGPD art. 15 asks for a copy of it. */
@Component
class MyData {
    /** Written as it is into {@code mes-donnees.json}. */
    record Copy(
            String person,
            LocalDate madeOn,
            List<Section> details,
            List<PersonFile.Permit> residencePermits,
            List<PersonFile.Visit> medicalVisits,
            List<ContractCopy> contracts,
            List<AttachmentCopy> attachments,
            List<DocumentCopy> documents,
            List<Represented> represented,
            List<Entry> history) {}

    record Section(String retention, String rule, String title, List<Detail> details) {}

    /** {@code value} reads « effacé » without its key, « réservé » for a reader who may not. */
    record Detail(String field, String label, LocalDate from, String value) {}

    /** A legal person that they represent, or did, from that day to that one, included. */
    record Represented(
            String organisation,
            String siren,
            LocalDate from,
            @Nullable LocalDate until) {}

    record Entry(long position, Instant recordedAt, String sentence) {}

    private final Names names;
    private final ContractCopies contracts;
    private final AttachmentCopies attachments;
    private final DocumentCopies documents;
    private final Organisations organisations;
    private final Facts facts;
    private final Sentences sentences;
    private final PersonSentences classes;
    private final ActionsOfAFile actions;
    private final CallQueries calls;
    private final OpenDivergences divergences;
    private final MessageSource messages;

    MyData(
            Names names,
            ContractCopies contracts,
            AttachmentCopies attachments,
            DocumentCopies documents,
            Organisations organisations,
            Facts facts,
            Sentences sentences,
            PersonSentences classes,
            ActionsOfAFile actions,
            CallQueries calls,
            OpenDivergences divergences,
            MessageSource messages) {
        this.names = names;
        this.contracts = contracts;
        this.attachments = attachments;
        this.documents = documents;
        this.organisations = organisations;
        this.facts = facts;
        this.sentences = sentences;
        this.classes = classes;
        this.actions = actions;
        this.calls = calls;
        this.divergences = divergences;
        this.messages = messages;
    }

    Copy of(About about, Reading reading, Locale reader) {
        var id = new PersonId(about.person().id());
        return new Copy(
                id.value(),
                reading.asOf(),
                Stream.of(RetentionClass.values())
                        .map(retention -> section(retention, about.person(), reading, reader))
                        .toList(),
                about.person().permits(),
                about.person().visits(),
                contracts.of(MembershipId.of(id), reading, reader),
                attachments.of(MembershipId.of(id), reading, reader),
                documents.of(MembershipId.of(id), reading, reader),
                represented(id, reading),
                history(id, reading, reader));
    }

    /** What goes beside the words, as far as the reader may open it. */
    List<ToCopy> files(MembershipId id, Reading reading) {
        return Stream.concat(attachments.files(id, reading).stream(), documents.files(id, reading).stream())
                .toList();
    }

    /** Whatever the reader may see of the legal person: it is said about the one who represents it. */
    private List<Represented> represented(PersonId id, Reading reading) {
        return organisations.representedBy(id, LocalDate.MAX, reading).stream()
                .map(each -> new Represented(
                        Organisations.name(each.legalPerson(), reading),
                        String.valueOf(each.legalPerson().siren()),
                        each.mandate().from(),
                        each.mandate().until()))
                .toList();
    }

    private Section section(RetentionClass retention, PersonFile person, Reading reading, Locale reader) {
        return new Section(
                retention.name(),
                retention.rule(),
                classes.classes(List.of(retention), reader),
                Stream.concat(
                                person.lines().stream()
                                        .flatMap(line -> line.details().stream()
                                                .filter(detail -> detail.field().retention() == retention)
                                                .map(detail -> detail(person, line.from(), detail, reading, reader))),
                                Stream.concat(
                                        decided(retention, person, reading, reader),
                                        person.emptied().stream()
                                                .filter(emptied ->
                                                        emptied.field().retention() == retention)
                                                .map(emptied -> emptied(emptied, reader))))
                        .toList());
    }

    /** What somebody has decided to do about the person is held about them too. */
    private Stream<Detail> decided(RetentionClass retention, PersonFile person, Reading reading, Locale reader) {
        return Stream.of(
                        noted(retention, person, reading, reader),
                        said(retention, person, reading, reader),
                        told(retention, person, reading, reader))
                .flatMap(some -> some);
    }

    /** And what was noted of a call with them, were it taken back since. */
    private Stream<Detail> said(RetentionClass retention, PersonFile person, Reading reading, Locale reader) {
        return calls.held(new PersonId(person.id()), reading)
                .filter(call -> call.note().field().retention() == retention)
                .map(call -> detail(person, call.on(), call.note(), reading, reader));
    }

    /** And so is what an export tells otherwise than we do. */
    private Stream<Detail> told(RetentionClass retention, PersonFile person, Reading reading, Locale reader) {
        return divergences
                .about(new PersonId(person.id()), reading)
                .filter(said -> said.what().field().retention() == retention)
                .map(said -> detail(person, said.on(), said.what(), reading, reader))
                .map(said -> new Detail(said.field(), byAnExport(said, reader), said.from(), said.value()));
    }

    private String byAnExport(Detail said, Locale reader) {
        return messages.getMessage("rights.by-an-export", new Object[] {said.label()}, reader);
    }

    private Stream<Detail> noted(RetentionClass retention, PersonFile person, Reading reading, Locale reader) {
        return actions.told(MembershipId.of(new PersonId(person.id())), reading)
                .filter(told -> told.what().field().retention() == retention)
                .map(told -> detail(person, told.on(), told.what(), reading, reader));
    }

    private Detail emptied(PersonFile.Emptied emptied, Locale reader) {
        var field = emptied.field();
        var nothing = messages.getMessage("rights.emptied", null, reader);
        return new Detail(field.component(), label(field, reader), emptied.from(), nothing);
    }

    private String label(PersonalField field, Locale reader) {
        return messages.getMessage(FieldWords.label(field), null, reader);
    }

    private Detail detail(PersonFile person, LocalDate from, PersonalDetail detail, Reading reading, Locale reader) {
        return new Detail(
                detail.field().component(),
                label(detail.field(), reader),
                from,
                names.of(person, detail, reading).text());
    }

    private List<Entry> history(PersonId id, Reading reading, Locale reader) {
        var membership = MembershipId.of(id);
        var own = Stream.of(id.value(), membership.value(), DivergencesId.of(id).value());
        return Stream.concat(own, actions.ids(membership, reading))
                .flatMap(object -> facts.of(object, Long.MAX_VALUE).stream())
                .map(fact -> new Entry(fact.position(), fact.recordedAt(), sentences.of(fact.event(), reader)))
                .sorted(Comparator.comparingLong(Entry::position))
                .toList();
    }
}
