package coop.alveole.query.billing.opening;

import static coop.alveole.query.billing.invoice.SaleViews.told;

import coop.alveole.domain.billing.opening.Difference;
import coop.alveole.domain.billing.opening.Figure;
import coop.alveole.domain.billing.opening.Figures;
import coop.alveole.domain.billing.opening.OpeningEvent.ActivityBalanceOpened;
import coop.alveole.domain.billing.opening.OpeningEvent.DifferenceAccepted;
import coop.alveole.domain.contribution.ContributionEvent.ContributionTakenOver;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.ContributionId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.TradeField;
import coop.alveole.projection.billing.invoice.InvoiceFile;
import coop.alveole.projection.billing.opening.OpeningFile;
import coop.alveole.projection.contribution.ContributionFile;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.billing.invoice.SaleViews;
import coop.alveole.query.billing.opening.DifferenceView.State;
import coop.alveole.query.shared.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What was taken over of each activity as our read models hold it, beside what the software of before says. */
@Component
class OpeningQueries {
    private final Documents<OpeningFile> openings;
    private final Documents<InvoiceFile> invoices;
    private final Documents<ContributionFile> contributions;
    private final SaleViews words;

    OpeningQueries(
            Documents<OpeningFile> openings,
            Documents<InvoiceFile> invoices,
            Documents<ContributionFile> contributions,
            SaleViews words) {
        this.openings = openings;
        this.invoices = invoices;
        this.contributions = contributions;
        this.words = words;
    }

    /** Four figures for each activity of which anything was taken over or told. */
    List<DifferenceView> differences(Reading reading) {
        reading.waitFor(openings);
        reading.waitFor(invoices);
        reading.waitFor(contributions);
        var day = reading.asOf();
        var taken = invoices.all().stream()
                .filter(file -> file.dueAtTheSwitch(day).isPresent())
                .toList();
        return concerned(taken).stream()
                .flatMap(activity -> of(activity, taken, day))
                .toList();
    }

    private SortedSet<String> concerned(List<InvoiceFile> taken) {
        var activities = new TreeSet<String>();
        openings.all().forEach(file -> activities.add(file.id()));
        taken.forEach(file -> file.activity().ifPresent(activity -> activities.add(activity.value())));
        contributions.all().stream()
                .filter(file -> file.before().isPresent())
                .forEach(file -> activities.add(file.activity().value()));
        return activities;
    }

    private Stream<DifferenceView> of(String activity, List<InvoiceFile> taken, LocalDate day) {
        var file = openings.find(activity).orElseGet(() -> OpeningFile.empty(activity));
        var here = here(new ActivityId(activity), file, taken, day);
        return Stream.of(Figure.values()).map(figure -> view(file, figure, here.of(figure), day));
    }

    private Figures here(ActivityId activity, OpeningFile file, List<InvoiceFile> taken, LocalDate day) {
        var due = taken.stream()
                .filter(invoice -> invoice.activity().filter(activity::equals).isPresent())
                .flatMap(invoice -> invoice.dueAtTheSwitch(day).stream())
                .toList();
        return new Figures(
                due.size(),
                due.stream().collect(Money.sum()),
                file.balance()
                        .filter(opened -> !opened.openedOn().isAfter(day))
                        .map(ActivityBalanceOpened::balance)
                        .orElse(Money.ZERO),
                turnover(activity, day));
    }

    private Money turnover(ActivityId activity, LocalDate day) {
        return contributions
                .find(ContributionId.of(activity).value())
                .flatMap(ContributionFile::before)
                .filter(before -> !before.takenOverOn().isAfter(day))
                .map(ContributionTakenOver::turnover)
                .orElse(Money.ZERO);
    }

    private DifferenceView view(OpeningFile file, Figure figure, long here, LocalDate day) {
        var there = file.toldBy(day).map(each -> each.figures().of(figure));
        var accepted = there.flatMap(known -> file.acceptedBy(day, new Difference(figure, known, here)));
        return new DifferenceView(
                file.id() + "/" + figure,
                file.id(),
                figure,
                told(there),
                here,
                state(there, here, accepted),
                told(accepted.map(DifferenceAccepted::acceptedOn)),
                told(accepted.map(by -> by.by().value())),
                told(accepted.flatMap(by -> words.words(by.motive(), TradeField.MOTIVE, true))));
    }

    private static State state(Optional<Long> there, long here, Optional<DifferenceAccepted> accepted) {
        if (there.isEmpty()) return State.UNTOLD;
        if (there.get() == here) return State.AGREES;
        return accepted.isPresent() ? State.ACCEPTED : State.DIFFERS;
    }
}
