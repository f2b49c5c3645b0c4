package coop.alveole.query.action.exit;

import coop.alveole.query.action.ActionsPage;
import coop.alveole.query.shared.Frame;
import java.util.List;

/** « Dossier de sortie » of one person, ready to be read and settled; {@code base} is the address of their file. */
record ExitFilePage(
        Frame frame, String base, String name, String address, ActionsPage.Choices choices, List<File> files) {
    record File(String lastDay, String state, List<ActionsPage.Row> rows) {}
}
