package coop.alveole.query.housedocument;

import coop.alveole.query.list.ListPage;
import coop.alveole.query.shared.Frame;
import java.util.List;

/** « Papiers de la coopérative », ready to be read; the choices are those of the form, for who may publish. */
record HouseDocumentsPage(Frame frame, ListPage<Row> list, boolean published, List<Choices> choices) {
    /** What this reader may not open leads nowhere: {@code href} is empty. */
    record Row(Paper paper, String href, String tone, boolean withdrawable) {}

    record Choices(String today, List<String> kinds, List<String> readerships) {}
}
