package coop.alveole.domain.membership.checklist;

import static coop.alveole.domain.membership.checklist.CheckRule.*;
import static coop.alveole.domain.shared.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.membership.Membership;
import coop.alveole.domain.membership.MembershipEvent.MembershipRegistered;
import coop.alveole.domain.membership.checklist.CheckCommand.*;
import coop.alveole.domain.membership.checklist.CheckEvent.*;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** Accounts in tools, social documents handed in. */
class ChecksTest {
    static final LocalDate DAY = LocalDate.of(2025, 3, 15);
    static final Label CLOUD = new Label("Espace de fichiers");
    static final Label CARD = new Label("Attestation de droits");
    static final MembershipRegistered REGISTERED = new MembershipRegistered(AMINAS, AMINA, TOURS, DAY);
    static final ToolOpened OPENED = new ToolOpened(AMINAS, CLOUD, DAY);
    static final ToolClosed CLOSED = new ToolClosed(AMINAS, CLOUD, DAY);
    static final DocumentReceived RECEIVED = new DocumentReceived(AMINAS, CARD, DAY);

    final AggregateTestFixture<Membership> membership = new AggregateTestFixture<>(Membership.class);

    @Test
    void aToolIsOpenedOnceUntilItIsClosed() {
        membership.given(REGISTERED).when(new OpenTool(AMINAS, CLOUD, DAY)).expectEvents(OPENED);
        membership
                .given(REGISTERED, OPENED)
                .when(new OpenTool(AMINAS, CLOUD, DAY.plusDays(1)))
                .expectNoEvents()
                .expectException(Refused.by(TOOL_NOT_YET_OPEN, "tool", CLOUD, DAY));
        membership
                .given(REGISTERED, OPENED, CLOSED)
                .when(new OpenTool(AMINAS, CLOUD, DAY))
                .expectEvents(OPENED);
    }

    @Test
    void aToolIsClosedOnTheDayItWasOpenedAtTheEarliest() {
        membership
                .given(REGISTERED, OPENED)
                .when(new CloseTool(AMINAS, CLOUD, DAY))
                .expectEvents(CLOSED);
        membership
                .given(REGISTERED, OPENED)
                .when(new CloseTool(AMINAS, CLOUD, DAY.minusDays(1)))
                .expectNoEvents()
                .expectException(Refused.by(TOOL_OPEN, "tool", CLOUD, DAY.minusDays(1)));
        membership
                .given(REGISTERED)
                .when(new CloseTool(AMINAS, CLOUD, DAY))
                .expectNoEvents()
                .expectException(Refused.by(TOOL_OPEN, "tool", CLOUD, DAY));
    }

    @Test
    void aDocumentIsReceivedOnceADay() {
        membership
                .given(REGISTERED)
                .when(new ReceiveDocument(AMINAS, CARD, DAY))
                .expectEvents(RECEIVED);
        membership
                .given(REGISTERED, RECEIVED)
                .when(new ReceiveDocument(AMINAS, CARD, DAY))
                .expectNoEvents()
                .expectException(Refused.by(DOCUMENT_NOT_YET_RECEIVED, "document", CARD, DAY));
        membership
                .given(REGISTERED, RECEIVED)
                .when(new ReceiveDocument(AMINAS, CARD, DAY.plusDays(1)))
                .expectEvents(new DocumentReceived(AMINAS, CARD, DAY.plusDays(1)));
    }

    @Test
    void eachFactCountsFromItsDay() {
        assertThat(List.<CheckEvent>of(OPENED, CLOSED, RECEIVED))
                .extracting(CheckEvent::effectiveOn)
                .containsOnly(DAY);
    }
}
