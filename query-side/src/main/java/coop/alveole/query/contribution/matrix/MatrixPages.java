package coop.alveole.query.contribution.matrix;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.query.chart.Chart;
import coop.alveole.query.list.GetFiles;
import coop.alveole.query.list.ListPage;
import coop.alveole.query.list.Lists;
import coop.alveole.query.list.sheet.Sheet;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** « Relevés de contribution »: activities and months, each cell a link to its calculation; where months are closed. */
@Controller
class MatrixPages {
    record MatrixPage(
            Frame frame,
            ListPage<Row> list,
            Asked asked,
            List<Integer> years,
            List<String> territories,
            List<String> clusters,
            List<Totals.Total> totals,
            Chart chart,
            boolean closes,
            String toClose) {}

    private final MatrixRows rows;
    private final Totals totals;
    private final MatrixChart chart;
    private final Lists lists;
    private final Frames frames;

    MatrixPages(MatrixRows rows, Totals totals, MatrixChart chart, Lists lists, Frames frames) {
        this.rows = rows;
        this.totals = totals;
        this.chart = chart;
        this.lists = lists;
        this.frames = frames;
    }

    @Allowed(Access.READ_CONTRIBUTIONS)
    @GetMapping(MatrixList.ADDRESS)
    ModelAndView contributions(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String territory,
            @RequestParam(required = false) @Nullable String cluster,
            Reading reading,
            HttpServletRequest request,
            Locale reader) {
        var frame = frames.of(request, reading, "contributions");
        var asked = asked(year, territory, cluster, reading);
        var all = rows.of(asked.year(), reading.ofList());
        var shown = all.stream().filter(asked::includes).toList();
        var page = new MatrixPage(
                frame,
                lists.page(MatrixList.listed(shown, asked), request, reading, reader),
                asked,
                rows.years(reading),
                places(all, Row::territories),
                places(all, Row::clusters),
                totals.of(shown, asked, reading, reader),
                chart.of(shown, asked.year(), reader),
                !frame.past() && reading.viewer().mayEverywhere(Access.CLOSE_CONTRIBUTIONS),
                YearMonth.from(reading.asOf()).minusMonths(1).toString());
        return new ModelAndView("contributions", "page", page);
    }

    @Allowed(Access.READ_CONTRIBUTIONS)
    @GetFiles({MatrixList.ADDRESS, MatrixList.ADDRESS + GetFiles.SUFFIX})
    ResponseEntity<Sheet> files(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String territory,
            @RequestParam(required = false) @Nullable String cluster,
            Reading reading,
            HttpServletRequest request,
            Locale reader) {
        var asked = asked(year, territory, cluster, reading);
        var shown = rows.of(asked.year(), reading.ofList()).stream()
                .filter(asked::includes)
                .toList();
        return lists.file(MatrixList.listed(shown, asked), request, reading, reader);
    }

    private static Asked asked(
            @Nullable Integer year, @Nullable String territory, @Nullable String cluster, Reading reading) {
        int of = year == null || year < 1900 || year > 2199 ? reading.asOf().getYear() : year;
        return new Asked(of, told(territory), told(cluster));
    }

    private static @Nullable String told(@Nullable String asked) {
        return asked == null || asked.isBlank() ? null : asked.strip();
    }

    private static List<String> places(List<Row> all, Function<Row, List<String>> where) {
        return all.stream()
                .flatMap(row -> where.apply(row).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
