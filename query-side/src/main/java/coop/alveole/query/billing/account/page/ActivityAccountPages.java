package coop.alveole.query.billing.account.page;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.query.billing.account.ActivityAccounts;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** « Mon activité », for whoever holds it; the same page for the team, from the activity. */
@Controller
class ActivityAccountPages {
    private final ActivityAccounts queries;
    private final ActivityAccountPageMaker maker;

    ActivityAccountPages(ActivityAccounts queries, ActivityAccountPageMaker maker) {
        this.queries = queries;
        this.maker = maker;
    }

    /** Whose it is follows from who is signed in; of several activities the one that is asked for, else the first. */
    @Allowed(Access.SEE_OWN_SPACE)
    @GetMapping("/my-activity")
    ModelAndView mine(
            @RequestParam(required = false) @Nullable ActivityId activity,
            Reading reading,
            HttpServletRequest request,
            Locale reader) {
        var own = queries.own(reading);
        if (own.isEmpty()) return new ModelAndView("no-activity", "page", maker.none(request, reading));
        var first = new ActivityId(own.getFirst().id());
        var others = own.stream()
                .map(view -> new ActivityAccountPage.Other(
                        "/my-activity?activity=" + view.id(), view.name().text()))
                .toList();
        return page(activity == null ? first : activity, "my-activity", others, request, reading, reader);
    }

    @Allowed(Access.READ_ACTIVITY_ACCOUNTS)
    @GetMapping("/activities/{activity}/account")
    ModelAndView account(
            @PathVariable ActivityId activity, Reading reading, HttpServletRequest request, Locale reader) {
        return page(activity, "members", List.of(), request, reading, reader);
    }

    private ModelAndView page(
            ActivityId activity,
            String place,
            List<ActivityAccountPage.Other> others,
            HttpServletRequest request,
            Reading reading,
            Locale reader) {
        var account =
                queries.account(activity, reading).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "activity"));
        return new ModelAndView("activity-account", "page", maker.of(account, place, others, request, reading, reader));
    }
}
