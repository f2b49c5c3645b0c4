package coop.alveole.query.deadline.calendar;

import coop.alveole.query.chart.Chart;
import coop.alveole.query.list.ListPage;
import coop.alveole.query.shared.Frame;

/** « Échéancier du sociétariat », ready to be read. {@code late} are those whose last day to act has passed. */
record SchedulePage(Frame frame, Asked asked, Chart map, int late, ListPage<CandidateList.Row> list) {
    /** As it was asked; {@code supposedOn} is said too. */
    record Asked(String territory, String month, String supposed, String supposedOn) {}
}
