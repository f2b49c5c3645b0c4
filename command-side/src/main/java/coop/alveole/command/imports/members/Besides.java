package coop.alveole.command.imports.members;

import static coop.alveole.domain.shared.RequestRule.KEY_USED_OTHERWISE;

import coop.alveole.command.imports.members.MemberImport.Mode;
import coop.alveole.command.people.PeopleOfRecord;
import coop.alveole.command.shared.FreeWords;
import coop.alveole.command.shared.Problems;
import coop.alveole.command.shared.Seals;
import coop.alveole.domain.membership.integration.DeclineReason;
import coop.alveole.domain.membership.integration.IntegrationCommand.DeclineEntry;
import coop.alveole.domain.membership.integration.IntegrationCommand.RecordReferrer;
import coop.alveole.domain.people.PersonCommand.ChangeDetails;
import coop.alveole.domain.people.PersonCommand.RecordMedicalVisit;
import coop.alveole.domain.people.PersonCommand.RecordResidencePermit;
import coop.alveole.domain.people.Relation.Employment;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.domain.shared.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What a line says besides the person and the path, once both are there; what is refused of it is a remark. */
@Component
class Besides {
    private static final String VISIT = "Date de la visite médicale";
    private static final String NEXT_VISIT = "Date limite";
    private static final String PERMIT = "Carte de séjour (fin de validité)";
    private static final String PRESCRIBER = "Prescripteur";
    private static final String NIR = "Numéro de sécurité sociale";
    private static final String DECLINED = "Motif de non admission en CAE";
    private static final String ADVISOR = "Accompagnateur";
    static final List<String> COLUMNS = List.of(VISIT, NEXT_VISIT, PERMIT, PRESCRIBER, NIR, DECLINED, ADVISOR);

    private static final String KEPT = "a changé depuis qu'elle est reprise : ce qui est inscrit reste.";

    private final ImportKeys keys;
    private final Seals seals;
    private final PeopleOfRecord people;
    private final FreeWords words;
    private final Supplier<LocalDate> today;

    Besides(ImportKeys keys, Seals seals, PeopleOfRecord people, FreeWords words, Supplier<LocalDate> today) {
        this.keys = keys;
        this.seals = seals;
        this.people = people;
        this.words = words;
        this.today = today;
    }

    /** {@code since} is the day on which the person entered the record. */
    void record(String identifier, PersonLine person, LocalDate since, Mode mode) {
        var told = new Told(keys, identifier, person, since, mode);
        visit(told);
        permit(told);
        person.label(PRESCRIBER)
                .ifPresent(organisation -> told.send(
                        PRESCRIBER, new RecordReferrer(told.membership(), since, organisation), organisation.text()));
        person.words(NIR).ifPresent(nir -> nir(told, nir));
        person.words(DECLINED).ifPresent(motive -> decline(told, motive));
        if (person.words(ADVISOR).isPresent())
            told.remark(ADVISOR, "un nom ne désigne pas un compte : à rattacher dans Alvéole.");
    }

    private static void visit(Told told) {
        var held = told.person.day(VISIT);
        var next = told.person.day(NEXT_VISIT);
        if (held.isPresent() && next.isPresent())
            told.send(VISIT, new RecordMedicalVisit(told.id(), held.get(), next.get()), held.get() + " " + next.get());
        else if (held.isPresent()) told.remark(NEXT_VISIT, "manque : la visite médicale n'est pas reprise.");
        else if (next.isPresent()) told.remark(VISIT, "manque : la visite médicale n'est pas reprise.");
    }

    /** One that has lapsed since was good on its last day: it is recorded as of that day. */
    private static void permit(Told told) {
        told.person.day(PERMIT).ifPresent(until -> {
            var shown = until.isBefore(told.since) ? until : told.since;
            told.send(PERMIT, new RecordResidencePermit(told.id(), shown, until), until.toString());
        });
    }

    /** Not before an employment, which gives it its day (GDPR-03). */
    private void nir(Told told, String number) {
        var relation = people.relation(told.id(), today.get());
        switch (relation.employment()) {
            case Employment.None _ ->
                told.remark(NIR, "laissé de côté : il ne s'inscrit qu'à compter d'un CESA ou d'un contrat de travail.");
            case Employment.Since employed -> {
                var seal = told.mode == Mode.DRY_RUN ? seals.rehearsing(told.id()) : seals.of(told.id());
                var detail = told.person.detail(seal, PersonalField.NIR, NIR);
                if (!detail.isEmpty())
                    told.send(NIR, new ChangeDetails(told.id(), employed.day(), relation, detail), number);
            }
        }
    }

    private void decline(Told told, String motive) {
        told.attempt(DECLINED, () -> {
            var sealed = words.ifTold(told.id(), PersonalField.MOTIVE, motive, keys.sealing(told.mode));
            var command = new DeclineEntry(told.membership(), told.since, DeclineReason.ANOTHER_REASON, sealed);
            keys.send(command, told.identifier, DECLINED, motive);
        });
    }

    /** What one line says, with what every command about it needs. */
    private record Told(ImportKeys keys, String identifier, PersonLine person, LocalDate since, Mode mode) {
        PersonId id() {
            return keys.person(identifier);
        }

        MembershipId membership() {
            return MembershipId.of(id());
        }

        void remark(String column, String sentence) {
            person.report().remark(person.line(), column, sentence);
        }

        void send(String column, Object command, String content) {
            attempt(column, () -> keys.send(command, identifier, column, content));
        }

        void attempt(String column, Runnable sending) {
            try {
                sending.run();
            } catch (RuleBroken refused) {
                remark(
                        column,
                        refused.rule() == KEY_USED_OTHERWISE
                                ? KEPT
                                : "n'est pas repris : " + Problems.sentence(refused, Locale.FRENCH));
            }
        }
    }
}
