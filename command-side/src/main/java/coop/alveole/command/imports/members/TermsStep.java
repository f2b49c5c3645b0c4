package coop.alveole.command.imports.members;

import static coop.alveole.domain.divergence.Told.Contract.Type.EMPLOYMENT;
import static coop.alveole.domain.shared.PersonalField.*;

import coop.alveole.command.imports.file.Line;
import coop.alveole.command.shared.FreeWords;
import coop.alveole.domain.divergence.Told.Contract;
import coop.alveole.domain.divergence.Told.Subject;
import coop.alveole.domain.divergence.ToldForGood.Amendment;
import coop.alveole.domain.divergence.ToldSince.Term;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.PersonalField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a line says of the terms of a contract, in the words of the present software; sealed, for it is somebody's pay. */
@Component
class TermsStep {
    static final String NUMBER = "Numéro de l'avenant";
    private static final int LAST_NUMBER = 999;

    private record Column(String label, PersonalField field) {}

    private record Sealed(String label, PersonalDetail detail) {}

    private static final List<Column> TERMS = List.of(
            new Column("Qualité du salarié", CONTRACT_CAPACITY),
            new Column("Taux horaire", CONTRACT_HOURLY_RATE),
            new Column("Nombre d'heures", CONTRACT_HOURS),
            new Column("Objectif de CA / d'activité", CONTRACT_TARGET),
            new Column("Période de l'objectif", CONTRACT_TARGET_PERIOD));
    /** Of a CDI or a CDD, and of what an amendment makes of a contract, the type is a word of it too. */
    private static final List<Column> ALL = Stream.concat(
                    Stream.of(new Column("Type de contrat", CONTRACT_TYPE)), TERMS.stream())
            .toList();

    static final List<String> COLUMNS =
            Stream.concat(Stream.of(NUMBER), TERMS.stream().map(Column::label)).toList();

    private final FreeWords words;

    TermsStep(FreeWords words) {
        this.words = words;
    }

    /** What the contract said from its first day, where the line says any of it; {@code here} is that contract as we hold it. */
    void contract(OnePerson person, Line line, Contract there, Contract here) {
        person.followTerms(sealed(person, line, there.type() == EMPLOYMENT ? ALL : TERMS).stream()
                .map(said -> new Telling(line, said.label, new Term(here.type(), here.startsOn(), said.detail)))
                .toList());
    }

    /** To the contract of that day. */
    void amendment(OnePerson person, Line line, LocalDate from) {
        var changes = sealed(person, line, ALL).stream().map(Sealed::detail).toList();
        person.follow(new Telling(line, NUMBER, amended(line, from, changes)));
    }

    /** Of what an amendment is told, before its words are sealed. */
    static Subject subject(Line line, LocalDate from) {
        return amended(line, from, List.of()).subject();
    }

    private static Amendment amended(Line line, LocalDate from, List<PersonalDetail> changes) {
        return new Amendment(from, number(line).orElse(null), changes);
    }

    private List<Sealed> sealed(OnePerson person, Line line, List<Column> columns) {
        var request = person.sealing();
        return columns.stream()
                .flatMap(column -> line.cell(column.label()).stream()
                        .flatMap(text -> words.ifTold(person.id(), column.field(), text, request).stream())
                        .map(detail -> new Sealed(column.label(), detail)))
                .toList();
    }

    private static Optional<Integer> number(Line line) {
        return line.cell(NUMBER).map(text -> {
            if (text.matches("[1-9][0-9]{0,2}")) return Integer.valueOf(text);
            throw new Line.Refused(NUMBER, "n'est pas un nombre de 1 à " + LAST_NUMBER + ".");
        });
    }
}
