package coop.alveole.domain.imports.mapping;

import static coop.alveole.domain.imports.mapping.MappingRule.*;
import static coop.alveole.domain.shared.Cast.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.imports.mapping.MappedColumns.Column;
import coop.alveole.domain.imports.mapping.MappingCommand.*;
import coop.alveole.domain.imports.mapping.MappingEvent.*;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MappingId;
import coop.alveole.domain.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class ColumnMappingTest {
    static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    static final MappingId OURS = new MappingId("mapping-" + uuid("6"));
    static final Label SURNAME = new Label("nom d'usage");
    static final Label FAMILY = new Label("famille");
    static final Label NAME = new Label("Nom");
    static final ColumnMapped MAPPED = new ColumnMapped(OURS, ExportTable.PEOPLE, SURNAME, NAME, DAY);
    static final ColumnLeft LEFT = new ColumnLeft(OURS, ExportTable.PEOPLE, SURNAME, DAY);

    final AggregateTestFixture<ColumnMapping> mapping = new AggregateTestFixture<>(ColumnMapping.class);

    @Test
    void aColumnIsReadAsOneOfOurs() {
        mapping.givenNoPriorActivity()
                .when(new MapColumn(OURS, ExportTable.PEOPLE, SURNAME, NAME, DAY))
                .expectEvents(MAPPED);
    }

    @Test
    void itMayBeReadAsAnotherLater() {
        var other = new Label("Nom de jeune fille");
        mapping.given(MAPPED)
                .when(new MapColumn(OURS, ExportTable.PEOPLE, SURNAME, other, DAY))
                .expectEvents(new ColumnMapped(OURS, ExportTable.PEOPLE, SURNAME, other, DAY));
    }

    @Test
    void oneOfOursIsReadInOneColumnOfATableOnly() {
        mapping.given(MAPPED)
                .when(new MapColumn(OURS, ExportTable.PEOPLE, FAMILY, NAME, DAY))
                .expectNoEvents()
                .expectException(Refused.by(LABEL_READ_ONCE, "readAs", NAME, SURNAME));
        mapping.given(MAPPED)
                .when(new MapColumn(OURS, ExportTable.STEPS, FAMILY, NAME, DAY))
                .expectEvents(new ColumnMapped(OURS, ExportTable.STEPS, FAMILY, NAME, DAY));
        mapping.given(MAPPED, LEFT)
                .when(new MapColumn(OURS, ExportTable.PEOPLE, FAMILY, NAME, DAY))
                .expectEvents(new ColumnMapped(OURS, ExportTable.PEOPLE, FAMILY, NAME, DAY));
    }

    @Test
    void aChoiceIsTakenBackOnce() {
        mapping.given(MAPPED)
                .when(new LeaveColumn(OURS, ExportTable.PEOPLE, SURNAME, DAY))
                .expectEvents(LEFT);
        mapping.given(MAPPED, LEFT)
                .when(new LeaveColumn(OURS, ExportTable.PEOPLE, SURNAME, DAY))
                .expectNoEvents()
                .expectException(Refused.by(COLUMN_MAPPED, "column", SURNAME));
        mapping.given(MAPPED)
                .when(new LeaveColumn(OURS, ExportTable.STEPS, SURNAME, DAY))
                .expectException(Refused.by(COLUMN_MAPPED, "column", SURNAME));
    }

    @Test
    void eachChoiceCountsFromTheDayItIsMade() {
        assertThat(List.<MappingEvent>of(MAPPED, LEFT))
                .extracting(MappingEvent::effectiveOn)
                .containsOnly(DAY);
    }

    @Test
    void theColumnsOfTheTwoTablesAreTwo() {
        var columns = MappedColumns.NONE.with(MAPPED);
        assertThat(columns.of(new Column(ExportTable.PEOPLE, SURNAME))).contains(NAME);
        assertThat(columns.of(new Column(ExportTable.STEPS, SURNAME))).isEmpty();
    }
}
