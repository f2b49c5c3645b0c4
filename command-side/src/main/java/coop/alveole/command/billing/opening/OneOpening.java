package coop.alveole.command.billing.opening;

import coop.alveole.command.imports.file.Line;
import coop.alveole.command.imports.members.ImportReport;
import coop.alveole.command.imports.members.Sender;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.trade.CustomerId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** One run of an opening: by what it sends, what it reports, and what the codes of the software of before mean so far. */
final class OneOpening {
    private final Sender sender;
    private final ImportReport report;
    private final LocalDate today;
    private final Map<String, ActivityId> activities;
    private final Map<String, CustomerId> customers = new HashMap<>();

    OneOpening(Sender sender, ImportReport report, LocalDate today, Map<String, ActivityId> activities) {
        this.sender = sender;
        this.report = report;
        this.today = today;
        this.activities = new HashMap<>(activities);
    }

    Sender sender() {
        return sender;
    }

    ImportReport report() {
        return report;
    }

    LocalDate today() {
        return today;
    }

    /** The day of the switch, which a file says where it is not today. */
    LocalDate on(Line line) {
        return line.day(OpeningTable.ON).orElse(today);
    }

    Optional<ActivityId> activity(String code) {
        return Optional.ofNullable(activities.get(code));
    }

    ActivityId activity(Line line) {
        return activity(line.required(OpeningTable.ACTIVITY))
                .orElseThrow(
                        () -> new Line.Refused(
                                OpeningTable.ACTIVITY,
                                "ne désigne aucune activité : sa ligne manque, ou son code n'est celui d'aucune (Comptes et codes)."));
    }

    void means(String code, ActivityId activity) {
        activities.put(code, activity);
    }

    Optional<CustomerId> customer(String code) {
        return Optional.ofNullable(customers.get(code));
    }

    void means(String code, CustomerId customer) {
        customers.put(code, customer);
    }
}
