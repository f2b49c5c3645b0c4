package coop.alveole.query.billing.customer;

import static coop.alveole.query.billing.customer.CustomerPage.words;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.query.billing.customer.CustomerPage.ContactRow;
import coop.alveole.query.billing.customer.CustomerPage.DeliveryRow;
import coop.alveole.query.billing.customer.CustomerPage.NoteRow;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** « Client »: who it is, what the activities within reach keep about it, what happened to it. */
@Controller
class OneCustomerPages {
    private final CustomerQueries queries;
    private final SellingActivities activities;
    private final CustomerChoices choices;
    private final CustomerHistory history;
    private final Frames frames;

    OneCustomerPages(
            CustomerQueries queries,
            SellingActivities activities,
            CustomerChoices choices,
            CustomerHistory history,
            Frames frames) {
        this.queries = queries;
        this.activities = activities;
        this.choices = choices;
        this.history = history;
        this.frames = frames;
    }

    @Allowed(Access.READ_CUSTOMERS)
    @GetMapping(CustomerList.ADDRESS + "/{id}")
    ModelAndView customer(@PathVariable CustomerId id, Reading reading, HttpServletRequest request, Locale reader) {
        var view = queries.customer(id, reading).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id"));
        if (!view.id().equals(id.value()))
            return new ModelAndView("redirect:" + CustomerList.ADDRESS + "/" + view.id());
        var frame = frames.of(request, reading, "customers");
        var names = activities.names(reading);
        var page = new CustomerPage(
                frame,
                view,
                CustomerPage.line(view.address()),
                French.day(view.knownSince()),
                view.activities().stream().map(each -> name(each, names)).toList(),
                contacts(view, names),
                view.deliveryAddresses().stream()
                        .map(each -> new DeliveryRow(
                                words(each.name()), CustomerPage.line(each.address()), name(each.activityId(), names)))
                        .toList(),
                view.notes().stream()
                        .map(note -> new NoteRow(note.text().text(), name(note.activityId(), names)))
                        .toList(),
                frame.past() ? List.of() : choices.actions(view, reading),
                history.of(view, reading, reader),
                view.version());
        return new ModelAndView("customer", "page", page);
    }

    private static List<ContactRow> contacts(CustomerView view, Map<ActivityId, String> names) {
        return view.contacts().stream()
                .map(each -> new ContactRow(
                        words(each.name()),
                        words(each.role()),
                        words(each.phone()),
                        words(each.email()),
                        name(each.activityId(), names)))
                .toList();
    }

    private static String name(ActivityId activity, Map<ActivityId, String> names) {
        return names.getOrDefault(activity, "–");
    }
}
