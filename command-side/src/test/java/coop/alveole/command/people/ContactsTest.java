package coop.alveole.command.people;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.people.PersonEvent;
import coop.alveole.domain.people.PersonEvent.CallMistake;
import coop.alveole.domain.people.PersonEvent.CallNoted;
import coop.alveole.domain.people.PersonEvent.CallWithdrawn;
import coop.alveole.domain.people.PersonEvent.PersonRecorded;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.Personal;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.PersonalField;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which days somebody was in contact with the house, for how long they are kept. */
class ContactsTest {
    private static final PersonId LOU = new PersonId("person-00000000-0000-4000-8000-000000000001");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final PersonalDetail NOTE = new PersonalDetail(
            PersonalField.CALL_NOTE, new Personal("person/00000000-0000-4000-8000-000000000001/contact~bm90ZQ"));

    @Test
    void aCallTakenBackIsNoContactNorIsTakingItBack() {
        var events = List.<PersonEvent>of(
                new PersonRecorded(LOU, DAY, List.of()),
                new CallNoted(LOU, 1, DAY.plusDays(1), NOTE),
                new CallNoted(LOU, 2, DAY.plusDays(2), NOTE),
                new CallWithdrawn(LOU, 2, DAY.plusDays(3), CallMistake.WRONG_PERSON));
        assertThat(PeopleOfRecord.contactsOn(events)).containsExactly(DAY, DAY.plusDays(1));
    }
}
