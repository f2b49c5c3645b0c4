package coop.alveole.ops.bench;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.ops.Turn;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

@EnabledIfSystemProperty(named = Turn.LONG, matches = "true", disabledReason = "one of the long suites: ops/long.sh")
class BenchTest {
    private static final int LINES = 16;

    @TempDir
    Path disk;

    @Test
    void everyPageIsMeasured() throws Exception {
        var table = BenchRun.ofPages(Pattern.compile(".*"), disk, Scale.quick(), new PrintWriter(new StringWriter()));
        assertThat(table.rows())
                .extracting(Row::what)
                .contains("`/`", "`/members`", "`/members/…`", "`/deadlines`", "`/search`");
        assertThat(table.rows())
                .allSatisfy(row ->
                        assertThat(row.measured()).as(row.what()).isPositive().isFinite());
    }

    @Test
    void theFilesOfSalesAreMeasured() throws Exception {
        var table = BenchRun.ofFacturX(disk, Scale.quick(), new PrintWriter(new StringWriter()));
        assertThat(table.rows())
                .hasSize(3)
                .allSatisfy(row ->
                        assertThat(row.measured()).as(row.what()).isPositive().isFinite());
    }

    @Test
    void invoicesAndMonthsAreMeasured() throws Exception {
        var table = BenchRun.ofMoney(disk, Scale.quick(), new PrintWriter(new StringWriter()));
        assertThat(table.rows())
                .hasSize(6)
                .allSatisfy(row ->
                        assertThat(row.measured()).as(row.what()).isPositive().isFinite());
    }

    @Test
    void everyLineMeasuresSomethingAndNothingIsLeftBehind() throws Exception {
        var printed = new StringWriter();
        var table = BenchRun.in(disk, Scale.quick(), new PrintWriter(printed, true));
        assertThat(table.rows())
                .hasSize(LINES)
                .allSatisfy(row ->
                        assertThat(row.measured()).as(row.what()).isPositive().isFinite());
        assertThat(printed.toString().lines().filter(line -> line.startsWith("| ")))
                .hasSize(LINES + 1);
        assertThat(printed.toString()).contains("load before", "fsync/s", "o be published");
        try (var left = Files.list(disk)) {
            assertThat(left).isEmpty();
        }
    }
}
