package coop.alveole.command.earmark;

import coop.alveole.command.billing.invoice.FiscalYears;
import coop.alveole.command.shared.ActivitiesWithinReach;
import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.command.shared.TradeWords;
import coop.alveole.command.shared.TradeWords.Said;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.earmark.EarmarksCommand.*;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.EarmarksId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.TradeField;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** An amount is set aside and released, by whoever holds the activity or by the team. */
@RestController
@RequestMapping("/api/v1/activities/{activity}/earmarks")
class EarmarkController {
    record SetAsideBody(long amountCents, String motive) {}

    record ReleaseBody() {}

    private final Commands commands;
    private final ActivitiesWithinReach activities;
    private final TradeWords words;
    private final FiscalYears years;
    private final Supplier<LocalDate> today;

    EarmarkController(
            Commands commands,
            ActivitiesWithinReach activities,
            TradeWords words,
            FiscalYears years,
            Supplier<LocalDate> today) {
        this.commands = commands;
        this.activities = activities;
        this.words = words;
        this.years = years;
        this.today = today;
    }

    @Allowed(Access.EARMARK)
    @PostMapping
    ResponseEntity<Object> setAside(
            @PathVariable ActivityId activity, @RequestBody SetAsideBody body, Request request) {
        var earmarks = within(activity, request);
        var motive = words.sealed(years.kept(today.get()), request, new Said(TradeField.MOTIVE, body.motive()));
        return done(
                new SetAmountAside(
                        earmarks,
                        new Money(body.amountCents()),
                        motive,
                        today.get(),
                        request.asker().account()),
                activity,
                request);
    }

    @Allowed(Access.EARMARK)
    @PostMapping("/{earmark}/release")
    ResponseEntity<Object> release(
            @PathVariable ActivityId activity,
            @PathVariable int earmark,
            @RequestBody ReleaseBody body,
            Request request) {
        var earmarks = within(activity, request);
        return done(
                new ReleaseAmount(
                        earmarks, earmark, today.get(), request.asker().account()),
                activity,
                request);
    }

    private EarmarksId within(ActivityId activity, Request request) {
        return EarmarksId.of(activities.required(activity, Access.EARMARK, request));
    }

    private ResponseEntity<Object> done(Object command, ActivityId activity, Request request) {
        return Replies.done(commands.send(command, request), "/api/v1/activities/" + activity + "/account");
    }
}
