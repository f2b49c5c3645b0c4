package coop.alveole.query.billing.invoice;

import coop.alveole.domain.billing.amounts.SaleContent;
import coop.alveole.domain.billing.amounts.SaleLine;
import coop.alveole.domain.billing.amounts.TrainingSold;
import coop.alveole.domain.billing.amounts.VatTotal;
import coop.alveole.domain.shared.trade.TradeDetail;
import coop.alveole.domain.shared.trade.TradeField;
import coop.alveole.query.billing.invoice.InvoiceView.Line;
import coop.alveole.query.billing.invoice.InvoiceView.PerVat;
import coop.alveole.query.shared.KeyRing;
import coop.alveole.query.shared.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is sold, as a reader sees it, on a quote as on an invoice. */
@Component
public class SaleViews {
    private static final int THOUSANDTHS = 3;

    private final KeyRing keys;

    SaleViews(KeyRing keys) {
        this.keys = keys;
    }

    public List<Line> lines(SaleContent content, boolean opens) {
        return content.lines().stream().map(line -> line(line, opens)).toList();
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

    public static List<PerVat> perVat(List<VatTotal> totals) {
        return totals.stream()
                .map(total -> new PerVat(
                        total.vat().treatment(),
                        total.vat().rate().basisPoints(),
                        total.base().cents(),
                        total.tax().cents()))
                .toList();
    }

    public Optional<Words> words(List<TradeDetail> details, TradeField field, boolean opens) {
        return details.stream()
                .filter(detail -> detail.field() == field)
                .findFirst()
                .map(detail -> opens ? keys.open(detail).map(Words::of).orElse(Words.ERASED) : Words.RESERVED);
    }

    public static <T> @Nullable T told(Optional<T> value) {
        return value.<@Nullable T>map(known -> known).orElse(null);
    }
}
