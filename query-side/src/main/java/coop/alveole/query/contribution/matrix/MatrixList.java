package coop.alveole.query.contribution.matrix;

import coop.alveole.domain.shared.money.Money;
import coop.alveole.query.list.Chip;
import coop.alveole.query.list.Column;
import coop.alveole.query.list.Listed;
import coop.alveole.query.list.Listing;
import coop.alveole.query.list.sheet.Cell;
import java.util.ArrayList;
import java.util.List;

/** « Relevés de contribution » as a list: an activity a row, a month a column. */
final class MatrixList {
    static final String ADDRESS = "/contributions";

    private MatrixList() {}

    static Listed<Row> listed(List<Row> rows, Asked asked) {
        return new Listing<>(
                        "contributions",
                        "releves-de-contribution",
                        "contributions.title",
                        "contributions.count",
                        "contributions.none",
                        Row::activityId,
                        columns())
                .of(
                        rows,
                        List.of(
                                Chip.words("year", "contributions.year", Integer.toString(asked.year())),
                                Chip.words("territory", "contributions.territory", asked.territory()),
                                Chip.words("cluster", "contributions.cluster", asked.cluster())));
    }

    private static List<Column<Row>> columns() {
        var columns = new ArrayList<Column<Row>>();
        columns.add(Column.words("activity", "contributions.activity", Row::name));
        columns.add(
                Column.<Row>words("territory", "contributions.territory", row -> String.join(", ", row.territories()))
                        .inFiles());
        columns.add(Column.<Row>words("cluster", "contributions.cluster", row -> String.join(", ", row.clusters()))
                .inFiles());
        for (int i = 0; i < MatrixRows.MONTHS; i++) {
            int at = i;
            columns.add(Column.number(
                    "month" + (at + 1),
                    "contributions.month." + (at + 1),
                    row -> euros(row.cells().get(at).cents())));
        }
        columns.add(Column.<Row>number("total", "contributions.total", row -> euros(row.cents()))
                .counted());
        return List.copyOf(columns);
    }

    private static Cell euros(long cents) {
        return new Cell.Amount(new Money(cents));
    }
}
