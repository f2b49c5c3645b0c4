package coop.alveole.query.billing.payment;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.billing.payment.PaymentMeans;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.projection.billing.payment.PaymentFile.State;
import coop.alveole.query.list.GetFiles;
import coop.alveole.query.list.ListPage;
import coop.alveole.query.list.Lists;
import coop.alveole.query.list.sheet.Sheet;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** « Encaissements »: what came; for the entrepreneur, what was paid of their invoices. */
@Controller
class PaymentPages {
    record PaymentsPage(
            Frame frame,
            ListPage<PaymentList.Row> list,
            boolean records,
            List<String> states,
            @Nullable String state,
            List<String> means,
            @Nullable String by) {}

    private final PaymentList list;
    private final Lists lists;
    private final Frames frames;

    PaymentPages(PaymentList list, Lists lists, Frames frames) {
        this.list = list;
        this.lists = lists;
        this.frames = frames;
    }

    @Allowed(Access.READ_PAYMENTS)
    @GetMapping(PaymentList.ADDRESS)
    ModelAndView payments(
            @RequestParam(required = false) @Nullable CustomerId customerId,
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(required = false) @Nullable PaymentMeans means,
            Reading reading,
            HttpServletRequest request,
            Locale reader) {
        var frame = frames.of(request, reading, "payments");
        var listed = list.listed(new AskedPayments(customerId, state, means), reading, reader);
        var page = new PaymentsPage(
                frame,
                lists.page(listed, request, reading, reader),
                !frame.past() && reading.viewer().mayEverywhere(Access.RECORD_PAYMENT),
                names(State.values()),
                state == null ? null : state.name(),
                names(PaymentMeans.values()),
                means == null ? null : means.name());
        return new ModelAndView("payments", "page", page);
    }

    @Allowed(Access.READ_PAYMENTS)
    @GetFiles({PaymentList.ADDRESS, PaymentList.ADDRESS + GetFiles.SUFFIX})
    ResponseEntity<Sheet> files(
            @RequestParam(required = false) @Nullable CustomerId customerId,
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(required = false) @Nullable PaymentMeans means,
            Reading reading,
            HttpServletRequest request,
            Locale reader) {
        var asked = new AskedPayments(customerId, state, means);
        return lists.file(list.listed(asked, reading, reader), request, reading, reader);
    }

    static List<String> names(Enum<?>... words) {
        return Stream.of(words).map(Enum::name).toList();
    }
}
