package coop.alveole.query.deadline.calendar;

import coop.alveole.query.chart.Chart;
import coop.alveole.query.shared.Frame;
import java.util.List;

/** « Échéancier du sociétariat », ready to be read. {@code late} are those whose last day to act has passed. */
record SchedulePage(Frame frame, Asked asked, Chart map, int late, List<Row> rows) {
    /** As it was asked; {@code monthName} is said, {@code allMonths} leads back to all; {@code supposedOn} is said too. */
    record Asked(
            String territory, String month, String monthName, String allMonths, String supposed, String supposedOn) {}

    /** {@code follow} is the page of the line, for whoever may do something about it. */
    record Row(
            String href,
            String name,
            String territory,
            String firstContract,
            String associateBy,
            String warnOn,
            String assembly,
            String actBy,
            String condition,
            String tone,
            List<String> state,
            String follow) {}
}
