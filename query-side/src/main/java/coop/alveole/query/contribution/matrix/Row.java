package coop.alveole.query.contribution.matrix;

import coop.alveole.projection.contribution.ContributionFile.State;
import java.time.YearMonth;
import java.util.List;

/** One activity through one year: what it contributes each month, and where its holders belong. */
record Row(String activityId, String name, List<String> territories, List<String> clusters, List<Cell> cells) {
    /** {@code counts} is false where there is nothing to read: no fact and no statement. */
    record Cell(YearMonth month, boolean counts, long cents, State state) {}

    public String href(Cell cell) {
        return MatrixList.ADDRESS + "/" + activityId + "/" + cell.month();
    }

    long cents() {
        return cells.stream().mapToLong(Cell::cents).sum();
    }

    boolean counts() {
        return cells.stream().anyMatch(Cell::counts);
    }
}
