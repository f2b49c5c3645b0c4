package coop.alveole.ops;

import coop.alveole.domain.people.PersonEvent.CallMistake;
import coop.alveole.domain.people.PersonEvent.CallNoted;
import coop.alveole.domain.people.PersonEvent.CallWithdrawn;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.Personal;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.PersonalField;
import java.time.LocalDate;
import java.util.List;

/** One instance of each event about the calls with a person. */
final class CallSamples {
    private static final String UUID = "00000000-0000-4000-8000-000000000001";
    private static final PersonId PERSON = new PersonId("person-" + UUID);
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final PersonalDetail NOTE =
            new PersonalDetail(PersonalField.CALL_NOTE, new Personal("person/" + UUID + "/contact~c2NlbGzDqQ"));

    static final List<Object> ALL =
            List.of(new CallNoted(PERSON, 1, DAY, NOTE), new CallWithdrawn(PERSON, 1, DAY, CallMistake.WRONG_PERSON));

    private CallSamples() {}
}
