package coop.alveole.query.contribution.matrix;

import org.jspecify.annotations.Nullable;

/** Which year, and of which activities; what is not told is not asked. */
record Asked(int year, @Nullable String territory, @Nullable String cluster) {
    boolean includes(Row row) {
        return (territory == null || row.territories().contains(territory))
                && (cluster == null || row.clusters().contains(cluster));
    }
}
