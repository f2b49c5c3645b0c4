package coop.alveole.command.imports.members;

import static coop.alveole.domain.shared.RequestRule.KEY_USED_OTHERWISE;

import coop.alveole.command.imports.differences.Difference.*;
import coop.alveole.command.imports.differences.Here;
import coop.alveole.command.imports.members.MemberImport.Mode;
import coop.alveole.command.people.PeopleOfRecord;
import coop.alveole.command.shared.FreeWords;
import coop.alveole.command.shared.Problems;
import coop.alveole.command.shared.Seals;
import coop.alveole.domain.divergence.Told;
import coop.alveole.domain.divergence.Told.*;
import coop.alveole.domain.membership.integration.DeclineReason;
import coop.alveole.domain.membership.integration.IntegrationCommand.DeclineEntry;
import coop.alveole.domain.membership.integration.IntegrationCommand.RecordReferrer;
import coop.alveole.domain.people.PersonCommand.ChangeDetails;
import coop.alveole.domain.people.PersonCommand.RecordMedicalVisit;
import coop.alveole.domain.people.PersonCommand.RecordResidencePermit;
import coop.alveole.domain.people.Relation.Employment;
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
    static final List<String> COLUMNS =
            List.of(AdmissionStep.COLUMN, VISIT, NEXT_VISIT, PERMIT, PRESCRIBER, NIR, DECLINED, ADVISOR);

    static final String KEPT = "a changé depuis qu'elle est reprise : ce qui est inscrit reste.";

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
    void record(OnePerson person, PersonLine line, LocalDate since) {
        var told = new Said(person, line, since);
        visit(told);
        permit(told);
        line.label(PRESCRIBER)
                .ifPresent(organisation -> told.tell(
                        PRESCRIBER,
                        new Prescriber(organisation),
                        new RecordReferrer(person.membership(), told.day(today.get()), organisation)));
        if (line.words(NIR).isPresent()) nir(told);
        line.words(DECLINED).ifPresent(motive -> decline(told, motive));
        if (line.words(ADVISOR).isPresent())
            told.remark(ADVISOR, "un nom ne désigne pas un compte : à rattacher dans Alvéole.");
    }

    private static void visit(Said told) {
        var held = told.line.day(VISIT);
        var next = told.line.day(NEXT_VISIT);
        if (held.isPresent() && next.isPresent())
            told.tell(
                    VISIT,
                    new Visit(held.get(), next.get()),
                    new RecordMedicalVisit(told.person.id(), held.get(), next.get()));
        else if (held.isPresent()) told.remark(NEXT_VISIT, "manque : la visite médicale n'est pas reprise.");
        else if (next.isPresent()) told.remark(VISIT, "manque : la visite médicale n'est pas reprise.");
    }

    /** One that has lapsed since was good on its last day: it is recorded as of that day. */
    private void permit(Said told) {
        told.line.day(PERMIT).ifPresent(until -> {
            var day = told.day(today.get());
            var shown = until.isBefore(day) ? until : day;
            told.tell(PERMIT, new Permit(until), new RecordResidencePermit(told.person.id(), shown, until));
        });
    }

    /** Not before an employment, which gives it its day (GDPR-03). */
    private void nir(Said told) {
        var id = told.person.id();
        var relation = people.relation(id, today.get());
        switch (relation.employment()) {
            case Employment.None _ ->
                told.remark(NIR, "laissé de côté : il ne s'inscrit qu'à compter d'un CESA ou d'un contrat de travail.");
            case Employment.Since employed -> {
                var seal = told.person.mode() == Mode.DRY_RUN ? seals.rehearsing(id) : seals.of(id);
                for (var telling : told.line.word(seal, PersonalField.NIR, NIR)) {
                    var detail = ((Words) telling.told()).detail();
                    told.tell(NIR, telling.told(), new ChangeDetails(id, employed.day(), relation, List.of(detail)));
                }
            }
        }
    }

    private void decline(Said told, String motive) {
        told.attempt(DECLINED, () -> {
            var request = keys.sealing(told.person.mode());
            var sealed = words.ifTold(told.person.id(), PersonalField.MOTIVE, motive, request);
            var command = new DeclineEntry(told.person.membership(), told.since, DeclineReason.ANOTHER_REASON, sealed);
            told.person.sendOnce(command, DECLINED, motive);
        });
    }

    /** What one line says, with what every command about it needs. */
    private record Said(OnePerson person, PersonLine line, LocalDate since) {
        /** Whoever enters the record brings it with them; later on it is learnt today. */
        LocalDate day(LocalDate today) {
            return person.here().state() == Here.State.KNOWN ? today : since;
        }

        void remark(String column, String sentence) {
            person.remark(line.line(), column, sentence);
        }

        void tell(String column, Told told, Object command) {
            var telling = new Telling(line.line(), column, told);
            switch (person.difference(telling)) {
                case Same _ -> {}
                case New _, Edited _ -> attempt(column, () -> person.send(command));
                case Mended _ -> person.diverges(telling);
            }
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
