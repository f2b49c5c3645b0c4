package coop.alveole.command.sending;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.sending.MailTone;
import coop.alveole.domain.sending.SendingCommand;
import coop.alveole.domain.sending.SendingCommand.*;
import coop.alveole.domain.shared.Digest;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** « Courriels » : switched on by who has read what would leave, switched off at once. */
@RestController
@RequestMapping(SendingController.SENDING)
class SendingController {
    static final String SENDING = "/api/v1/sending";

    /** {@code read} is what the list said of itself when it was read. */
    record SwitchOnBody(Digest read) {}

    /** Nothing needs to be said. */
    record SwitchOffBody() {}

    record ToneBody(MailTone tone) {}

    private final Commands commands;
    private final OurSending ours;
    private final WouldLeave list;
    private final Supplier<LocalDate> today;

    SendingController(Commands commands, OurSending ours, WouldLeave list, Supplier<LocalDate> today) {
        this.commands = commands;
        this.ours = ours;
        this.list = list;
        this.today = today;
    }

    @Allowed(Access.SWITCH_SENDING)
    @PostMapping("/switch-on")
    ResponseEntity<Object> switchOn(@RequestBody SwitchOnBody body, Request request) {
        var day = today.get();
        var by = request.asker().account();
        var reminders = list.all(day);
        var announced = WouldLeave.announced(reminders);
        return done(new SwitchSendingOn(ours.id(), day, by, body.read(), list.digest(reminders), announced), request);
    }

    @Allowed(Access.SWITCH_SENDING)
    @PostMapping("/switch-off")
    ResponseEntity<Object> switchOff(@RequestBody SwitchOffBody body, Request request) {
        Objects.requireNonNull(body);
        return done(new SwitchSendingOff(ours.id(), today.get(), request.asker().account()), request);
    }

    @Allowed(Access.SWITCH_SENDING)
    @PostMapping("/choose-tone")
    ResponseEntity<Object> tone(@RequestBody ToneBody body, Request request) {
        return done(new ChooseTone(ours.id(), today.get(), body.tone()), request);
    }

    private ResponseEntity<Object> done(SendingCommand command, Request request) {
        return Replies.done(commands.send(command, request), SENDING);
    }
}
