package coop.alveole.query.billing.invoice;

import coop.alveole.query.membership.parts.Action.Option;
import coop.alveole.query.shared.Frame;
import java.time.LocalDate;
import java.util.List;
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
        LinesTyped sold,
        @Nullable Long version) {
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
                    LinesTyped.unlessNone(view.discountBasisPoints()));
        }
    }
}
