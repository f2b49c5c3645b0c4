package coop.alveole.query.billing.quote;

import static coop.alveole.query.billing.invoice.LinesTyped.said;

import coop.alveole.domain.billing.quote.WorkShare.Reason;
import coop.alveole.query.billing.invoice.LinesTyped;
import coop.alveole.query.membership.parts.Action.Option;
import coop.alveole.query.shared.Frame;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form in which a quote is written; refused, it keeps what was typed. {@code activity} is the one it is of. */
record QuoteEditPage(
        Frame frame,
        String href,
        String next,
        String title,
        List<Option> activity,
        List<Option> activities,
        List<Option> customers,
        List<Option> others,
        Typed typed,
        LinesTyped sold,
        List<Instalment> instalments,
        List<Share> shares,
        @Nullable Long version) {
    private static final int USUAL_DAYS = 30;
    private static final int MORE_INSTALMENTS = 2;

    /** What stands above and below the lines. */
    record Typed(
            String customerId, String title, String suppliedOn, String validUntil, String discount, String deposit) {
        static Typed nothing(LocalDate today) {
            var until = today.plusDays(USUAL_DAYS).toString();
            return new Typed("", "", until, until, "", "");
        }

        static Typed of(QuoteView view, LocalDate today) {
            var until = view.validUntil().isBefore(today) ? today.plusDays(USUAL_DAYS) : view.validUntil();
            return new Typed(
                    view.customerId(),
                    view.title() == null ? "" : view.title().text(),
                    view.suppliedOn().toString(),
                    until.toString(),
                    LinesTyped.unlessNone(view.discountBasisPoints()),
                    LinesTyped.unlessNone(view.depositBasisPoints()));
        }
    }

    record Instalment(String name, String share, String expectedOn) {}

    record Share(String name, String activityId, String reason, String rate, String net) {}

    public List<String> reasons() {
        return Stream.of(Reason.values()).map(Enum::name).toList();
    }

    /** Those that are known, then some that are blank; what was typed and refused stands in their place. */
    static List<Instalment> instalments(List<QuoteView.Instalment> known, HttpServletRequest request) {
        return IntStream.range(0, known.size() + MORE_INSTALMENTS)
                .mapToObj(at -> {
                    var name = "instalments[" + at + "].";
                    var share = said(name + "shareBasisPoints", request);
                    if (!share.isEmpty() || at >= known.size())
                        return new Instalment(name, share, said(name + "expectedOn", request));
                    var one = known.get(at);
                    return new Instalment(
                            name,
                            LinesTyped.hundredths(one.shareBasisPoints()),
                            one.expectedOn().toString());
                })
                .toList();
    }

    static List<Share> shares(List<QuoteView.Share> known, HttpServletRequest request) {
        return IntStream.rangeClosed(0, known.size())
                .mapToObj(at -> {
                    var name = "shares[" + at + "].";
                    var activity = said(name + "activityId", request);
                    return !activity.isEmpty() || at >= known.size()
                            ? new Share(
                                    name,
                                    activity,
                                    said(name + "reason", request),
                                    said(name + "rateBasisPoints", request),
                                    said(name + "netCents", request))
                            : of(name, known.get(at));
                })
                .toList();
    }

    private static Share of(String name, QuoteView.Share share) {
        return new Share(
                name,
                share.activityId(),
                share.reason().name(),
                LinesTyped.unlessNone(share.rateBasisPoints()),
                LinesTyped.unlessNone(share.netCents()));
    }
}
