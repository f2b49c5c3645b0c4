package coop.alveole.query.chart;

import java.util.List;

/** A chart ready to be shown: a picture, in which everything is escaped already, and all its figures in a table. */
public record Chart(Heading heading, Size size, String svg, Table table) {
    public record Table(List<String> headers, List<Row> rows) {
        public Table {
            headers = List.copyOf(headers);
            rows = List.copyOf(rows);
        }
    }

    /** The first cell leads to {@code href}, unless that is empty. */
    public record Row(List<String> cells, String href) {
        public Row {
            cells = List.copyOf(cells);
        }

        public Row(String... cells) {
            this(List.of(cells), "");
        }
    }

    /** How the style sheet knows it. */
    public String shape() {
        return "chart-" + size.word();
    }
}
