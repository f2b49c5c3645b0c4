package coop.alveole.query.houserules;

import coop.alveole.query.houserules.HouseRulesPage.Row;
import coop.alveole.query.shared.Frame;
import java.util.List;

/** « Réglages »: where each setting is and how it stands, then the rules of the cooperative as they are printed. */
record SettingsPage(Frame frame, List<Card> cards, List<Row> identity, List<Row> parameters, List<Row> money) {
    /** {@code title} and {@code help} are keys of the bundle; {@code state} is said already; it and {@code part} of the page may be empty. */
    record Card(String title, String help, String page, String part, String state) {}
}
