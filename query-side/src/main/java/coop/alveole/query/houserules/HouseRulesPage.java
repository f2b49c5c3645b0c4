package coop.alveole.query.houserules;

import coop.alveole.query.shared.FormCard;
import coop.alveole.query.shared.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that the page « Règles de la coopérative » shows, ready to be read. */
record HouseRulesPage(
        Frame frame,
        List<Row> identity,
        List<Row> parameters,
        List<Row> money,
        List<SiteRow> sites,
        List<AssemblyRow> assemblies,
        List<FormCard> forms,
        List<MoneyForms.Group> moneyForms,
        @Nullable FormCard dateAssembly,
        List<Entry> history) {
    /** The default and the own value side by side; a rule never chosen has only the first. {@code of} says of what it is, or nothing. */
    record Row(String subject, String of, String byDefault, String ours, String decided, String since) {}

    record SiteRow(String kind, String name, String address, String decided, String since) {}

    record AssemblyRow(String id, String kind, String heldOn, String state, String decidedOn, List<FormCard> forms) {}

    record Entry(String sentence, String recordedAt, String who, String actor, String reason) {}
}
