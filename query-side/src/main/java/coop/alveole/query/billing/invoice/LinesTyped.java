package coop.alveole.query.billing.invoice;

import coop.alveole.domain.billing.amounts.TrainingSold.Funding;
import coop.alveole.domain.billing.amounts.VatTreatment;
import coop.alveole.domain.shared.trade.LineCategory;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lines of a form in which something sold is written, and what may be chosen for each. */
public record LinesTyped(List<Line> lines) {
    private static final int PERCENT = 2;
    private static final int BLANK = 6;

    /** One line, as it is typed. */
    public record Line(
            String name,
            String label,
            String group,
            String quantity,
            String unitPrice,
            String vat,
            String treatment,
            String category,
            String discount,
            String trainees,
            String hours,
            String funding) {
        boolean isBlank() {
            return Stream.of(label, quantity, unitPrice).allMatch(String::isEmpty);
        }
    }

    /** Those that are known, then some that are blank; what was typed and refused stands in their place. */
    public static LinesTyped of(List<InvoiceView.Line> known, HttpServletRequest request) {
        return new LinesTyped(IntStream.range(0, known.size() + BLANK)
                .mapToObj(at -> {
                    var typed = typed(at, request);
                    return !typed.isBlank() || at >= known.size() ? typed : of(at, known.get(at));
                })
                .toList());
    }

    /** A rate as it is typed, the usual one first. */
    public List<String> rates() {
        return List.of("20", "10", "5,5", "2,1", "0");
    }

    public List<String> treatments() {
        return Stream.of(VatTreatment.values())
                .filter(each -> each != VatTreatment.TAXED)
                .map(Enum::name)
                .toList();
    }

    public List<String> categories() {
        return Stream.of(LineCategory.values()).map(Enum::name).toList();
    }

    public List<String> fundings() {
        return Stream.of(Funding.values()).map(Enum::name).toList();
    }

    private static Line typed(int at, HttpServletRequest request) {
        var name = "lines[" + at + "].";
        return new Line(
                name,
                said(name + "label", request),
                said(name + "group", request),
                said(name + "quantity", request),
                said(name + "unitPriceCents", request),
                said(name + "vatBasisPoints", request),
                said(name + "vatTreatment", request),
                said(name + "category", request),
                said(name + "discountBasisPoints", request),
                said(name + "trainees", request),
                said(name + "hours", request),
                said(name + "funding", request));
    }

    private static Line of(int at, InvoiceView.Line line) {
        boolean taxed = line.vatTreatment() == VatTreatment.TAXED;
        return new Line(
                "lines[" + at + "].",
                line.label().text(),
                line.group() == null ? "" : line.group().text(),
                InvoiceLines.number(line.quantity()),
                hundredths(line.unitPriceCents()),
                taxed ? hundredths(line.vatBasisPoints()) : "",
                taxed ? "" : line.vatTreatment().name(),
                line.category().name(),
                unlessNone(line.discountBasisPoints()),
                number(line.trainees()),
                number(line.hours()),
                line.funding() == null ? "" : line.funding().name());
    }

    /** As it was typed in the form that was refused; empty where it was not. */
    public static String said(String name, HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    /** Euros of cents, percents of basis points. */
    public static String hundredths(long value) {
        return InvoiceLines.number(BigDecimal.valueOf(value, PERCENT));
    }

    public static String unlessNone(long hundredths) {
        return hundredths == 0 ? "" : hundredths(hundredths);
    }

    private static String number(@Nullable Integer value) {
        return value == null ? "" : value.toString();
    }
}
