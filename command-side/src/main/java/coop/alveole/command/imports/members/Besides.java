package coop.alveole.command.imports.members;

import coop.alveole.command.imports.differences.Here;
import coop.alveole.command.people.PeopleOfRecord;
import coop.alveole.command.shared.FreeWords;
import coop.alveole.command.shared.Seals;
import coop.alveole.domain.divergence.Told;
import coop.alveole.domain.divergence.Told.*;
import coop.alveole.domain.divergence.ToldForGood.Decline;
import coop.alveole.domain.divergence.ToldSince.Advisor;
import coop.alveole.domain.people.Relation.Employment;
import coop.alveole.domain.shared.PersonalField;
import java.time.LocalDate;
import java.util.List;
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
    static final List<String> COLUMNS =
            List.of(AdmissionStep.COLUMN, VISIT, NEXT_VISIT, PERMIT, PRESCRIBER, NIR, DECLINED, AdvisorColumn.LABEL);

    private final Seals seals;
    private final PeopleOfRecord people;
    private final FreeWords words;
    private final AdvisorColumn advisors;

    Besides(Seals seals, PeopleOfRecord people, FreeWords words, AdvisorColumn advisors) {
        this.seals = seals;
        this.people = people;
        this.words = words;
        this.advisors = advisors;
    }

    /** {@code since} is the day on which the person entered the record. */
    void record(OnePerson person, PersonLine line, LocalDate since) {
        var said = new Said(person, line, since);
        visit(said);
        line.day(PERMIT).ifPresent(until -> tell(said, PERMIT, new Permit(until)));
        line.label(PRESCRIBER).ifPresent(organisation -> tell(said, PRESCRIBER, new Prescriber(organisation)));
        if (line.words(NIR).isPresent()) nir(said);
        line.words(DECLINED).ifPresent(motive -> decline(said, motive));
        line.words(AdvisorColumn.LABEL).ifPresent(name -> advisor(said, name));
    }

    private static void visit(Said said) {
        var held = said.line.day(VISIT);
        var next = said.line.day(NEXT_VISIT);
        if (held.isPresent() && next.isPresent()) tell(said, VISIT, new Visit(held.get(), next.get()));
        else if (held.isPresent()) said.remark(NEXT_VISIT, "manque : la visite médicale n'est pas reprise.");
        else if (next.isPresent()) said.remark(VISIT, "manque : la visite médicale n'est pas reprise.");
    }

    /** Not before an employment (GDPR-03). */
    private void nir(Said said) {
        var id = said.person.id();
        if (people.relation(id, said.person.today()).employment() instanceof Employment.None) {
            said.remark(NIR, "laissé de côté : il ne s'inscrit qu'à compter d'un CESA ou d'un contrat de travail.");
            return;
        }
        var seal = seals.of(id, said.person.mode());
        said.line.word(seal, PersonalField.NIR, NIR).forEach(telling -> tell(said, NIR, telling.told()));
    }

    /** The name is left behind, where it is that of one account. */
    private void advisor(Said said, String name) {
        var called = advisors.called(name);
        if (called.size() == 1) tell(said, AdvisorColumn.LABEL, new Advisor(called.getFirst()));
        else
            said.remark(
                    AdvisorColumn.LABEL,
                    called.isEmpty()
                            ? "ne nomme le compte de personne qui accompagne : à rattacher dans Alvéole."
                            : "nomme plusieurs comptes : à rattacher dans Alvéole.");
    }

    /** At the entry: the export does not say when. */
    private void decline(Said said, String motive) {
        said.attempt(DECLINED, () -> {
            var request = said.person.sealing();
            var sealed = words.ifTold(said.person.id(), PersonalField.MOTIVE, motive, request);
            said.person.follow(new Telling(said.line.line(), DECLINED, new Decline(sealed)), said.since);
        });
    }

    private static void tell(Said said, String column, Told told) {
        var telling = new Telling(said.line.line(), column, told);
        said.attempt(column, () -> said.person.follow(telling, said.day()));
    }

    /** What one line says, with what every command about it needs. */
    private record Said(OnePerson person, PersonLine line, LocalDate since) {
        /** Whoever enters the record brings it with them; later on it is learnt today. */
        LocalDate day() {
            return person.here().state() == Here.State.KNOWN ? person.today() : since;
        }

        void remark(String column, String sentence) {
            person.remark(line.line(), column, sentence);
        }

        void attempt(String column, Runnable sending) {
            person.attempt(line.line(), column, "n'est pas repris", sending);
        }
    }
}
