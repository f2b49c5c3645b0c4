package coop.alveole.command.houserules;

import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.houserules.MoneyChoice.*;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Decision.DecidedBy;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Percent;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.ContributionScale;
import coop.alveole.domain.shared.trade.LineCategory;
import coop.alveole.domain.shared.trade.Tier;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rates of the contribution: of the house, by tiers, of an activity, of a kind of line; typed in percent, « 10 1/3 » too. */
@RestController
@RequestMapping(IdentityController.HOUSE_RULES)
class RateController {
    record RateBody(String value, LocalDate validFrom, DecidedBy decidedBy, LocalDate decidedOn, Label source)
            implements Decided {}

    /** The first rate counts from the first euro; each other one from its amount in the year, in this order. */
    record TiersBody(
            ContributionScale.Year year,
            String rate,
            @Nullable Long from2Cents,
            @Nullable String rate2,
            @Nullable Long from3Cents,
            @Nullable String rate3,
            @Nullable Long from4Cents,
            @Nullable String rate4,
            LocalDate validFrom,
            DecidedBy decidedBy,
            LocalDate decidedOn,
            Label source)
            implements Decided {}

    record ActivityRateBody(
            ActivityId activityId,
            String value,
            LocalDate validFrom,
            DecidedBy decidedBy,
            LocalDate decidedOn,
            Label source)
            implements Decided {}

    record EndActivityRateBody(
            ActivityId activityId, LocalDate validFrom, DecidedBy decidedBy, LocalDate decidedOn, Label source)
            implements Decided {}

    record CategoryRateBody(
            LineCategory category,
            String value,
            LocalDate validFrom,
            DecidedBy decidedBy,
            LocalDate decidedOn,
            Label source)
            implements Decided {}

    record EndCategoryRateBody(
            LineCategory category, LocalDate validFrom, DecidedBy decidedBy, LocalDate decidedOn, Label source)
            implements Decided {}

    private final MoneyChoices choices;
    private final RuledActivities activities;

    RateController(MoneyChoices choices, RuledActivities activities) {
        this.choices = choices;
        this.activities = activities;
    }

    @Allowed(Access.SET_HOUSE_RULES)
    @PostMapping("/contribution-rate")
    ResponseEntity<Object> rate(@RequestBody RateBody body, Request request) {
        return choices.send(
                new Scale(ContributionScale.Year.CALENDAR_YEAR, List.of(new Tier(Money.ZERO, percent(body.value())))),
                body,
                request);
    }

    @Allowed(Access.SET_HOUSE_RULES)
    @PostMapping("/contribution-tiers")
    ResponseEntity<Object> tiers(@RequestBody TiersBody body, Request request) {
        return choices.send(new Scale(body.year(), Tiers.of(body)), body, request);
    }

    @Allowed(Access.SET_HOUSE_RULES)
    @PostMapping("/activity-rate")
    ResponseEntity<Object> ofActivity(@RequestBody ActivityRateBody body, Request request) {
        return choices.send(
                new ActivityRate(activities.known(body.activityId()), percent(body.value())), body, request);
    }

    @Allowed(Access.SET_HOUSE_RULES)
    @PostMapping("/end-activity-rate")
    ResponseEntity<Object> endOfActivity(@RequestBody EndActivityRateBody body, Request request) {
        return choices.send(new NoActivityRate(body.activityId()), body, request);
    }

    @Allowed(Access.SET_HOUSE_RULES)
    @PostMapping("/category-rate")
    ResponseEntity<Object> ofCategory(@RequestBody CategoryRateBody body, Request request) {
        return choices.send(new CategoryRate(body.category(), percent(body.value())), body, request);
    }

    @Allowed(Access.SET_HOUSE_RULES)
    @PostMapping("/end-category-rate")
    ResponseEntity<Object> endOfCategory(@RequestBody EndCategoryRateBody body, Request request) {
        return choices.send(new NoCategoryRate(body.category()), body, request);
    }

    private static Rate percent(String typed) {
        return Percent.read(typed, "value");
    }
}
