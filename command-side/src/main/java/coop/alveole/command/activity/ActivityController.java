package coop.alveole.command.activity;

import static coop.alveole.domain.shared.PersonalField.ACTIVITY_NAME;
import static coop.alveole.domain.shared.PersonalField.ACTIVITY_SITE;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.FreeWords;
import coop.alveole.command.shared.NewIds;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.activity.ActivityCommand;
import coop.alveole.domain.activity.ActivityCommand.*;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.PersonalDetail;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(ActivityController.ACTIVITIES)
class ActivityController {
    static final String ACTIVITIES = "/api/v1/activities";

    record OpenBody(
            MembershipId holder,
            LocalDate openedOn,
            Label sector,
            String name,
            @Nullable String website) {}

    /** A word left out stays as it was. */
    record DescribeBody(
            LocalDate changedOn,
            @Nullable Label sector,
            @Nullable String name,
            @Nullable String website) {}

    record SettleBody(LocalDate from) {}

    record CloseBody(LocalDate closedOn) {}

    private final Commands commands;
    private final FreeWords words;
    private final KnownHolders holders;
    private final NewIds ids;

    ActivityController(Commands commands, FreeWords words, KnownHolders holders, NewIds ids) {
        this.commands = commands;
        this.words = words;
        this.holders = holders;
        this.ids = ids;
    }

    @Allowed(Access.MANAGE_ACTIVITY)
    @PostMapping
    ResponseEntity<Object> open(@RequestBody OpenBody body, Request request) {
        var id = new ActivityId("activity-" + ids.of(request));
        var holder = holders.known(body.holder());
        var told = told(holder.personId(), body.name(), body.website(), request);
        var legal = holders.legalPersonsOf(Stream.of(holder));
        var command = new OpenActivity(id, holder, body.openedOn(), body.sector(), told, legal);
        return Replies.created(commands.send(command, request), ACTIVITIES);
    }

    @Allowed(Access.MANAGE_ACTIVITY)
    @PostMapping("/{activity}/describe")
    ResponseEntity<Object> describe(
            @PathVariable ActivityId activity, @RequestBody DescribeBody body, Request request) {
        var told = told(holders.openerOf(activity), body.name(), body.website(), request);
        var sector = Optional.ofNullable(body.sector()).stream().toList();
        return done(new DescribeActivity(activity, body.changedOn(), sector, told), request);
    }

    @Allowed(Access.MANAGE_ACTIVITY)
    @PostMapping("/{activity}/share")
    ResponseEntity<Object> share(@PathVariable ActivityId activity, @RequestBody SplitBody body, Request request) {
        var shares = body.split();
        var legal = holders.legalPersonsOf(shares.stream().map(share -> holders.known(share.holder())));
        var convention = Optional.ofNullable(body.convention()).stream().toList();
        return done(new ShareActivity(activity, body.from(), shares, convention, legal), request);
    }

    @Allowed(Access.MANAGE_ACTIVITY)
    @PostMapping("/{activity}/settle")
    ResponseEntity<Object> settle(@PathVariable ActivityId activity, @RequestBody SettleBody body, Request request) {
        return done(new SettleActivity(activity, body.from()), request);
    }

    @Allowed(Access.MANAGE_ACTIVITY)
    @PostMapping("/{activity}/close")
    ResponseEntity<Object> close(@PathVariable ActivityId activity, @RequestBody CloseBody body, Request request) {
        return done(new CloseActivity(activity, body.closedOn()), request);
    }

    private List<PersonalDetail> told(PersonId person, @Nullable String name, @Nullable String site, Request request) {
        return Stream.concat(
                        words.ifTold(person, ACTIVITY_NAME, name, request).stream(),
                        words.ifTold(person, ACTIVITY_SITE, site, request).stream())
                .toList();
    }

    private ResponseEntity<Object> done(ActivityCommand command, Request request) {
        return Replies.done(commands.send(command, request), ACTIVITIES);
    }
}
