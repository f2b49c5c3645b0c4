package coop.alveole.command.imports.members;

import static coop.alveole.domain.shared.PersonalField.*;

import coop.alveole.command.imports.file.Line;
import coop.alveole.command.shared.FreeWords;
import coop.alveole.domain.membership.terms.TermsCommand.RecordPastAmendment;
import coop.alveole.domain.membership.terms.TermsCommand.RecordPastTerms;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.PersonalField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a line says of the terms of a contract, in the words of the present software; sealed, for it is somebody's pay. */
@Component
class TermsStep {
    static final String NUMBER = "Numéro de l'avenant";
    private static final String TYPE = "Type de contrat";
    private static final int LAST_NUMBER = 999;

    private record Column(String label, PersonalField field) {}

    private static final List<Column> TERMS = List.of(
            new Column("Qualité du salarié", CONTRACT_CAPACITY),
            new Column("Taux horaire", CONTRACT_HOURLY_RATE),
            new Column("Nombre d'heures", CONTRACT_HOURS),
            new Column("Objectif de CA / d'activité", CONTRACT_TARGET),
            new Column("Période de l'objectif", CONTRACT_TARGET_PERIOD));
    static final List<String> COLUMNS =
            Stream.concat(Stream.of(NUMBER), TERMS.stream().map(Column::label)).toList();

    private final FreeWords words;

    TermsStep(FreeWords words) {
        this.words = words;
    }

    /** What the contract said from its first day, where the line says any of it. */
    void contract(OnePerson person, Line line, LocalDate startsOn) {
        var terms = sealed(person, line, TERMS);
        if (terms.isEmpty()) return;
        var command = new RecordPastTerms(person.membership(), startsOn, terms);
        person.sendOnce(command, "mentions\n" + startsOn, content(line, TERMS));
    }

    /** To the contract of that day. */
    void amendment(OnePerson person, Line line, LocalDate from) {
        var all = Stream.concat(Stream.of(new Column(TYPE, CONTRACT_TYPE)), TERMS.stream())
                .toList();
        var number = number(line);
        var command = new RecordPastAmendment(person.membership(), from, number, sealed(person, line, all));
        person.sendOnce(
                command,
                "avenant contrat\n" + from + "\n" + number.map(String::valueOf).orElse(""),
                content(line, all));
    }

    private List<PersonalDetail> sealed(OnePerson person, Line line, List<Column> columns) {
        var request = person.sealing();
        return columns.stream()
                .flatMap(column -> line.cell(column.label()).stream()
                        .flatMap(text -> words.ifTold(person.id(), column.field(), text, request).stream()))
                .toList();
    }

    private static String content(Line line, List<Column> columns) {
        return columns.stream()
                .map(column -> line.cell(column.label()).orElse(""))
                .collect(Collectors.joining("\n"));
    }

    private static Optional<Integer> number(Line line) {
        return line.cell(NUMBER).map(text -> {
            if (text.matches("[1-9][0-9]{0,2}")) return Integer.valueOf(text);
            throw new Line.Refused(NUMBER, "n'est pas un nombre de 1 à " + LAST_NUMBER + ".");
        });
    }
}
