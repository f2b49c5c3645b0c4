package coop.alveole.query.billing.invoice;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.billing.amounts.SaleLine;
import coop.alveole.domain.billing.amounts.TrainingSold;
import coop.alveole.domain.billing.amounts.VatTotal;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.TradeDetail;
import coop.alveole.domain.shared.trade.TradeField;
import coop.alveole.projection.billing.invoice.InvoiceFile;
import coop.alveole.projection.billing.invoice.InvoiceFile.Issue;
import coop.alveole.projection.billing.invoice.InvoiceFile.Written;
import coop.alveole.query.billing.invoice.InvoiceView.Line;
import coop.alveole.query.billing.invoice.InvoiceView.PerVat;
import coop.alveole.query.shared.KeyRing;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes of a file what a reader sees of it on a day. */
@Component
class InvoiceViews {
    private static final int THOUSANDTHS = 3;

    private final KeyRing keys;

    InvoiceViews(KeyRing keys) {
        this.keys = keys;
    }

    /** Empty before it was written. */
    Optional<InvoiceView> of(InvoiceFile file, Reading reading) {
        var day = reading.asOf();
        return file.writtenOn(day)
                .flatMap(written -> file.activity().map(activity -> view(file, written, activity, day, reading)));
    }

    private InvoiceView view(InvoiceFile file, Written written, ActivityId activity, LocalDate day, Reading reading) {
        boolean opens = reading.viewer().may(Access.READ_CUSTOMER_WORDS, activity);
        var content = written.content();
        var issue = file.issuedBy(day);
        var totals = issue.map(Issue::totals).orElseGet(() -> content.totals().perVat());
        var net = totals.stream().map(VatTotal::base).collect(Money.sum());
        var tax = totals.stream().map(VatTotal::tax).collect(Money.sum());
        return new InvoiceView(
                file.id(),
                told(issue.map(known -> known.number().toString())),
                file.kind(),
                file.stateOn(day),
                activity.value(),
                written.customer().value(),
                told(file.credits().stream().findFirst().map(Object::toString)),
                told(words(content.words(), TradeField.TITLE, opens)),
                content.suppliedOn(),
                told(issue.map(Issue::issuedOn)),
                told(issue.map(Issue::dueOn)),
                content.lines().stream().map(line -> line(line, opens)).toList(),
                content.discount().basisPoints(),
                totals.stream().map(InvoiceViews::perVat).toList(),
                net.cents(),
                tax.cents(),
                net.plus(tax).cents(),
                file.paidBy(day).cents(),
                file.creditedBy(day).cents(),
                file.dueOn(day).cents(),
                file.version());
    }

    private Line line(SaleLine line, boolean opens) {
        var training = line.training().stream().findFirst();
        return new Line(
                words(line.words(), TradeField.LINE_LABEL, opens).orElse(Words.ERASED),
                told(words(line.words(), TradeField.GROUP_LABEL, opens)),
                BigDecimal.valueOf(line.quantity().thousandths(), THOUSANDTHS).stripTrailingZeros(),
                line.unitPrice().cents(),
                line.discount().basisPoints(),
                line.net().cents(),
                line.vat().treatment(),
                line.vat().rate().basisPoints(),
                line.category(),
                told(training.map(TrainingSold::trainees)),
                told(training.map(TrainingSold::hours)),
                told(training.map(TrainingSold::funding)));
    }

    private static PerVat perVat(VatTotal total) {
        return new PerVat(
                total.vat().treatment(),
                total.vat().rate().basisPoints(),
                total.base().cents(),
                total.tax().cents());
    }

    Optional<Words> words(List<TradeDetail> details, TradeField field, boolean opens) {
        Predicate<TradeDetail> wanted = detail -> detail.field() == field;
        return details.stream()
                .filter(wanted)
                .findFirst()
                .map(detail -> opens ? keys.open(detail).map(Words::of).orElse(Words.ERASED) : Words.RESERVED);
    }

    private static <T> @Nullable T told(Optional<T> value) {
        return value.<@Nullable T>map(known -> known).orElse(null);
    }
}
