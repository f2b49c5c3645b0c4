package coop.alveole.ops.membership;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.KeyDestruction;
import coop.alveole.domain.people.PersonCommand.ErasePerson;
import coop.alveole.domain.people.PersonCommand.RequestErasure;
import coop.alveole.domain.people.Relation;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.house.House;
import coop.alveole.ops.house.OnTheMachine;
import coop.alveole.ops.store.RecordedFacts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever was erased does not come back with an old file. */
class ErasedImportTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    private final RunningHouse house = RunningHouse.shared();

    @TempDir
    Path folder;

    @Test
    void aLineOfAnErasedPersonIsReportedAndNothingIsCreated() throws IOException {
        var files = new Import(house, folder);
        var people = files.people("efface;;Revenante;Rose;rose@example.org;;Tours;01/01/2023\n");
        var steps = files.steps("efface;Diagnostic;02/01/2023;;\n");
        assertThat(files.run(people, steps).refused()).isEmpty();
        erase(new PersonId(files.person("efface")));
        long head = house.bean(RecordedFacts.class).head().position();
        var later = files.steps("efface;Contrat CAPE;03/02/2023;02/02/2024;\n");
        for (var report : List.of(files.run(people, later), files.rehearse(people, later)))
            assertThat(report.sentences())
                    .filteredOn(sentence -> sentence.contains("désigne une personne effacée"))
                    .hasSize(2);
        assertThat(house.bean(RecordedFacts.class).head().position()).isEqualTo(head);
    }

    private void erase(PersonId person) {
        send(new RequestErasure(person, DAY), "ask " + person);
        var account = house.bean(House.class).ownAccount();
        send(new ErasePerson(person, DAY, account, Relation.contactOf(DAY)), "erase " + person);
        house.bean(KeyDestruction.class).complete(Set.of(person));
    }

    private void send(Object command, String key) {
        house.bean(Commands.class).send(command, OnTheMachine.request(house.bean(House.class), "cli", key));
    }
}
