package coop.alveole.query.billing.invoice;

import coop.alveole.domain.billing.amounts.TrainingSold.Funding;
import coop.alveole.domain.billing.amounts.VatTreatment;
import coop.alveole.domain.shared.trade.LineCategory;
import coop.alveole.query.membership.parts.Action.Option;
import coop.alveole.query.shared.Frame;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form in which an invoice is written; refused, it keeps what was typed. {@code activity} is the one it is of. */
record EditPage(
        Frame frame,
        String href,
        String next,
        String title,
        List<Option> activity,
        List<Option> activities,
        List<Option> customers,
        Typed typed,
        List<Line> lines,
        @Nullable Long version) {
    private static final int PERCENT = 2;

    /** What stands above the lines. */
    record Typed(String customerId, String title, String suppliedOn, String discount) {
        static Typed nothing(LocalDate today) {
            return new Typed("", "", today.toString(), "");
        }

        static Typed of(InvoiceView view) {
            return new Typed(
                    view.customerId(),
                    view.title() == null ? "" : view.title().text(),
                    view.suppliedOn().toString(),
                    view.discountBasisPoints() == 0 ? "" : hundredths(view.discountBasisPoints()));
        }
    }

    /** One line, as it is typed. */
    record Line(
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

    /** Those that are known, then some that are blank; what was typed and refused stands in their place. */
    static List<Line> lines(List<InvoiceView.Line> known, HttpServletRequest request, int blank) {
        return IntStream.range(0, known.size() + blank)
                .mapToObj(at -> {
                    var typed = typed(at, request);
                    return !typed.isBlank() || at >= known.size() ? typed : of(at, known.get(at));
                })
                .toList();
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
                line.discountBasisPoints() == 0 ? "" : hundredths(line.discountBasisPoints()),
                number(line.trainees()),
                number(line.hours()),
                line.funding() == null ? "" : line.funding().name());
    }

    private static String said(String name, HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    private static String hundredths(long value) {
        return InvoiceLines.number(BigDecimal.valueOf(value, PERCENT));
    }

    private static String number(@Nullable Integer value) {
        return value == null ? "" : value.toString();
    }
}
