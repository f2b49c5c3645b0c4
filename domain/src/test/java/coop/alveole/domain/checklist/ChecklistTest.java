package coop.alveole.domain.checklist;

import static coop.alveole.domain.checklist.ChecklistRule.*;
import static coop.alveole.domain.shared.Cast.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.checklist.ChecklistCommand.*;
import coop.alveole.domain.checklist.ChecklistEvent.*;
import coop.alveole.domain.shared.ChecklistId;
import coop.alveole.domain.shared.ChecklistKind;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** What the cooperative checks for everybody. */
class ChecklistTest {
    static final LocalDate DAY = LocalDate.of(2025, 3, 15);
    static final ChecklistId OURS = new ChecklistId("checklist-" + uuid("8"));
    static final Label CLOUD = new Label("Espace de fichiers");
    static final ItemAdded ADDED = new ItemAdded(OURS, ChecklistKind.TOOL, CLOUD, DAY);
    static final ItemRetired RETIRED = new ItemRetired(OURS, ChecklistKind.TOOL, CLOUD, DAY);

    final AggregateTestFixture<Checklist> checklist = new AggregateTestFixture<>(Checklist.class);

    @Test
    void anItemIsAddedOnce() {
        checklist
                .givenNoPriorActivity()
                .when(new AddItem(OURS, ChecklistKind.TOOL, CLOUD, DAY))
                .expectEvents(ADDED);
        checklist
                .given(ADDED)
                .when(new AddItem(OURS, ChecklistKind.TOOL, CLOUD, DAY.plusDays(1)))
                .expectNoEvents()
                .expectException(Refused.by(ITEM_NOT_YET_LISTED, "item", CLOUD, DAY));
    }

    @Test
    void aDocumentMayBearTheNameOfATool() {
        checklist
                .given(ADDED)
                .when(new AddItem(OURS, ChecklistKind.SOCIAL_DOCUMENT, CLOUD, DAY))
                .expectEvents(new ItemAdded(OURS, ChecklistKind.SOCIAL_DOCUMENT, CLOUD, DAY));
    }

    @Test
    void anItemIsRetiredOnTheDayItWasAddedAtTheEarliestAndAddedAgain() {
        checklist
                .given(ADDED)
                .when(new RetireItem(OURS, ChecklistKind.TOOL, CLOUD, DAY))
                .expectEvents(RETIRED);
        checklist
                .given(ADDED)
                .when(new RetireItem(OURS, ChecklistKind.TOOL, CLOUD, DAY.minusDays(1)))
                .expectNoEvents()
                .expectException(Refused.by(ITEM_LISTED, "item", CLOUD, DAY.minusDays(1)));
        checklist
                .given(ADDED, RETIRED)
                .when(new AddItem(OURS, ChecklistKind.TOOL, CLOUD, DAY))
                .expectEvents(ADDED);
    }

    @Test
    void whatIsNotListedIsNotRetired() {
        checklist
                .givenNoPriorActivity()
                .when(new RetireItem(OURS, ChecklistKind.TOOL, CLOUD, DAY))
                .expectNoEvents()
                .expectException(Refused.by(ITEM_LISTED, "item", CLOUD, DAY));
    }

    @Test
    void eachFactCountsFromItsDay() {
        assertThat(List.<ChecklistEvent>of(ADDED, RETIRED))
                .extracting(ChecklistEvent::effectiveOn)
                .containsOnly(DAY);
    }
}
