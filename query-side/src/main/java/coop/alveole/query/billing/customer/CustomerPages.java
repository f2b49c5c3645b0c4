package coop.alveole.query.billing.customer;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.billing.customer.ChorusPro.Commitment;
import coop.alveole.domain.billing.customer.CustomerKind;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.query.billing.customer.CustomerList.Row;
import coop.alveole.query.list.GetFiles;
import coop.alveole.query.list.ListPage;
import coop.alveole.query.list.Lists;
import coop.alveole.query.list.sheet.Sheet;
import coop.alveole.query.membership.parts.Action.Option;
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

/** « Clients », and « Nouveau client ». */
@Controller
class CustomerPages {
    private static final String ADDRESS = CustomerList.ADDRESS;

    /** {@code kind} and {@code activity} are what is asked for, empty without. */
    record CustomersPage(
            Frame frame,
            ListPage<Row> list,
            String q,
            String kind,
            String activity,
            List<String> kinds,
            List<Option> activities,
            boolean enters) {}

    record NewCustomerPage(Frame frame, List<Option> activities, List<String> kinds, List<String> commitments) {}

    private final CustomerList list;
    private final SellingActivities activities;
    private final Lists lists;
    private final Frames frames;

    CustomerPages(CustomerList list, SellingActivities activities, Lists lists, Frames frames) {
        this.list = list;
        this.activities = activities;
        this.lists = lists;
        this.frames = frames;
    }

    @Allowed(Access.READ_CUSTOMERS)
    @GetMapping(ADDRESS)
    ModelAndView customers(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable CustomerKind kind,
            @RequestParam(required = false) @Nullable ActivityId activityId,
            Reading reading,
            HttpServletRequest request,
            Locale reader) {
        var frame = frames.of(request, reading, "customers");
        var listed = list.listed(new CustomerFilter(q, kind, activityId), reading, reader);
        var page = new CustomersPage(
                frame,
                lists.page(listed, request, reading, reader),
                q == null ? "" : q,
                kind == null ? "" : kind.name(),
                activityId == null ? "" : activityId.value(),
                names(CustomerKind.values()),
                activities.within(reading),
                !frame.past() && reading.viewer().maySomewhere(Access.MANAGE_CUSTOMER));
        return new ModelAndView("customers", "page", page);
    }

    @Allowed(Access.READ_CUSTOMERS)
    @GetFiles({ADDRESS, ADDRESS + GetFiles.SUFFIX})
    ResponseEntity<Sheet> files(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable CustomerKind kind,
            @RequestParam(required = false) @Nullable ActivityId activityId,
            Reading reading,
            HttpServletRequest request,
            Locale reader) {
        var listed = list.listed(new CustomerFilter(q, kind, activityId), reading, reader);
        return lists.file(listed, request, reading, reader);
    }

    @Allowed(Access.MANAGE_CUSTOMER)
    @GetMapping(ADDRESS + "/new")
    ModelAndView newCustomer(Reading reading, HttpServletRequest request) {
        var frame = frames.of(request, reading, "customers");
        var page = new NewCustomerPage(
                frame,
                activities.open(Access.MANAGE_CUSTOMER, reading.ofList()),
                names(CustomerKind.values()),
                names(Commitment.values()));
        return new ModelAndView("new-customer", "page", page);
    }

    private static List<String> names(Enum<?>[] words) {
        return Stream.of(words).map(Enum::name).toList();
    }
}
