package coop.alveole.domain.membership.joining;

import static coop.alveole.domain.shared.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.membership.joining.JoiningEvent.*;
import coop.alveole.domain.people.PersonEvent;
import coop.alveole.domain.people.PersonEvent.PersonJoined;
import coop.alveole.domain.people.PersonEvent.PersonParted;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Since when two files are one, and two again. */
class JoiningEffectiveDatesTest {
    static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    static final LocalDate OTHER = LocalDate.of(2020, 1, 1);
    static final MembershipId OLD = MembershipId.of(person("e"));

    @Test
    void filesAreOneFromTheDayGiven() {
        assertThat(List.<JoiningEvent>of(
                        new FilesJoined(AMINAS, OLD, DAY, List.of(), OTHER, OTHER),
                        new FilesParted(AMINAS, OLD, DAY, List.of(), OTHER, OTHER),
                        new JoinedInto(OLD, AMINAS, DAY),
                        new PartedFrom(OLD, AMINAS, DAY)))
                .extracting(JoiningEvent::effectiveOn)
                .containsOnly(DAY);
    }

    @Test
    void peopleToo() {
        assertThat(List.<PersonEvent>of(
                        new PersonJoined(person("e"), AMINA, DAY), new PersonParted(person("e"), AMINA, DAY)))
                .extracting(PersonEvent::effectiveOn)
                .containsOnly(DAY);
    }
}
