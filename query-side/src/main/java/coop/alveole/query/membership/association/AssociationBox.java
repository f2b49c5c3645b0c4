package coop.alveole.query.membership.association;

import coop.alveole.domain.shared.Rule;
import coop.alveole.query.shared.French;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The association and the exits as the page of one file shows them, ready to be read. */
public record AssociationBox(
        String progress,
        String since,
        String by,
        String ruledFrom,
        int shares,
        String amount,
        boolean takenOver,
        List<String> flags,
        @Nullable Sides sides,
        List<Departure> departures,
        List<Correction> corrections,
        @Nullable Correctable correctable) {
    /** What was wrong, and the rules that the right admission breaks, said. */
    public record Correction(String electedOn, String admittedOn, String reason, List<String> flags) {}

    /** The admission that whoever reads may correct, as it is recorded, and the page that shows what it moves. */
    public record Correctable(String href, @Nullable String assemblyId, String electedOn) {}

    public record Sides(String votes, String capital) {}

    /** {@code entry} is empty while nobody has come back. */
    public record Departure(
            String kind,
            String reason,
            String lastDay,
            String readableUntil,
            List<Due> due,
            List<String> flags,
            String returnedOn,
            String entry) {}

    public record Due(String kind, String owedBy, String amount) {}

    /** Empty for whoever has nothing to do with the association, and has never left; {@code correctOn} for the reader who may not. */
    public static Optional<AssociationBox> of(AssociationView view, String correctOn) {
        var admission = view.admission();
        if (view.progress() == null && view.departures().isEmpty() && admission == null) return Optional.empty();
        var sides = view.sides();
        return Optional.of(new AssociationBox(
                view.progress() == null ? "NONE" : view.progress().name(),
                day(view.since()),
                day(view.by()),
                day(view.ruledFrom()),
                view.shares(),
                French.euros(view.amountCents()),
                view.takenOver(),
                titles(view.broken()),
                sides == null
                        ? null
                        : new Sides(sides.votes().name(), sides.capital().name()),
                view.departures().stream().map(AssociationBox::departure).toList(),
                view.corrections().stream().map(AssociationBox::correction).toList(),
                admission == null || correctOn.isEmpty()
                        ? null
                        : new Correctable(
                                correctOn,
                                admission.assemblyId(),
                                admission.electedOn().toString())));
    }

    private static Correction correction(AssociationView.Correction wrong) {
        return new Correction(
                day(wrong.wrongElectedOn()),
                day(wrong.wrongAdmittedOn()),
                wrong.reason().name(),
                titles(wrong.broken()));
    }

    private static List<String> titles(List<? extends Rule> rules) {
        return rules.stream().map(rule -> rule.text().title()).toList();
    }

    private static Departure departure(AssociationView.Departure gone) {
        return new Departure(
                gone.kind().name(),
                gone.reason().name(),
                day(gone.lastDay()),
                day(gone.readableUntil()),
                gone.due().stream()
                        .map(due -> new Due(due.kind().name(), due.owedBy().name(), French.euros(due.amountCents())))
                        .toList(),
                titles(gone.broken()),
                day(gone.returnedOn()),
                gone.entry() == null ? "" : gone.entry().name());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : French.day(day);
    }
}
