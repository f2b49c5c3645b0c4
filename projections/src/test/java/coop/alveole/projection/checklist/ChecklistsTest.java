package coop.alveole.projection.checklist;

import static coop.alveole.projection.Folding.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.checklist.ChecklistEvent.*;
import coop.alveole.domain.membership.MembershipEvent.MembershipRegistered;
import coop.alveole.domain.membership.checklist.CheckEvent.*;
import coop.alveole.domain.shared.ChecklistId;
import coop.alveole.domain.shared.ChecklistKind;
import coop.alveole.domain.shared.Label;
import coop.alveole.projection.Folding;
import coop.alveole.projection.checklist.CheckedFile.Check;
import coop.alveole.projection.checklist.HouseChecklist.Item;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ChecklistsTest {
    static final LocalDate DAY = LocalDate.of(2025, 3, 15);
    static final LocalDate LATER = DAY.plusMonths(6);
    static final ChecklistId OURS = new ChecklistId("checklist-00000000-0000-4000-8000-000000000008");
    static final Label CLOUD = new Label("Espace de fichiers");
    static final Label CARD = new Label("Attestation de droits");

    @Test
    void anItemIsAskedFromItsDayUntilItIsRetired() {
        var list = Objects.requireNonNull(Folding.fold(
                        new HouseChecklists(),
                        List.of(
                                new ItemAdded(OURS, ChecklistKind.TOOL, CLOUD, DAY),
                                new ItemAdded(OURS, ChecklistKind.SOCIAL_DOCUMENT, CLOUD, DAY),
                                new ItemRetired(OURS, ChecklistKind.TOOL, CLOUD, LATER)))
                .get(OURS.value()));
        assertThat(list.on(DAY.minusDays(1))).isEmpty();
        assertThat(list.on(LATER.minusDays(1))).hasSize(2);
        assertThat(list.on(LATER)).containsExactly(new Item(ChecklistKind.SOCIAL_DOCUMENT, CLOUD, DAY, null, 2));
    }

    @Test
    void aToolIsOpenUntilTheDayItIsClosedAndADocumentStaysReceived() {
        var file = Objects.requireNonNull(Folding.fold(
                        new CheckedFiles(),
                        List.of(
                                new MembershipRegistered(AMINAS, AMINA, new Label("Tours"), DAY),
                                new ToolOpened(AMINAS, CLOUD, DAY),
                                new DocumentReceived(AMINAS, CARD, LATER),
                                new ToolClosed(AMINAS, CLOUD, LATER),
                                new ToolOpened(AMINAS, CLOUD, LATER.plusDays(9))))
                .get(AMINAS.value()));
        assertThat(file.at(DAY.minusDays(1))).isEmpty();
        assertThat(file.at(LATER))
                .containsExactly(
                        new Check(ChecklistKind.TOOL, CLOUD, DAY, LATER, "account-a", 2),
                        new Check(ChecklistKind.SOCIAL_DOCUMENT, CARD, LATER, null, "account-a", 3));
        assertThat(file.at(DAY).getFirst().isOpenOn(LATER.minusDays(1))).isTrue();
        assertThat(file.at(DAY).getFirst().isOpenOn(LATER)).isFalse();
        assertThat(file.at(LATER.plusDays(9)).getLast().isOpenOn(LATER.plusDays(9)))
                .isTrue();
    }

    @Test
    void nobodyHasAnEmptyFileBeforeJoining() {
        assertThat(Folding.fold(new CheckedFiles(), List.of(new MembershipRegistered(AMINAS, AMINA, CLOUD, DAY))))
                .containsEntry(AMINAS.value(), new CheckedFile(AMINAS.value(), List.of()));
    }
}
