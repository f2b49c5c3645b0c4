package coop.alveole.command.anchor;

import static coop.alveole.domain.shared.RequestRule.UNREADABLE_REQUEST;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.KeeperAddresses;
import coop.alveole.command.shared.NewIds;
import coop.alveole.command.shared.Outcome;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.anchor.AnchorCommand.*;
import coop.alveole.domain.shared.KeeperId;
import coop.alveole.domain.shared.Label;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** « Ancres » : to whom, outside the house, position and chain of the record are mailed each week. */
@RestController
@RequestMapping(AnchorController.KEEPERS)
class AnchorController {
    static final String KEEPERS = "/api/v1/anchors/keepers";

    /** The name says what they are to the house: « commissaire aux comptes », never who. */
    record KeeperBody(Label name, String address) {}

    /** Nothing needs to be said. */
    record DismissBody() {}

    private final Commands commands;
    private final OurAnchors ours;
    private final KeeperAddresses addresses;
    private final NewIds ids;
    private final Supplier<LocalDate> today;

    AnchorController(
            Commands commands, OurAnchors ours, KeeperAddresses addresses, NewIds ids, Supplier<LocalDate> today) {
        this.commands = commands;
        this.ours = ours;
        this.addresses = addresses;
        this.ids = ids;
        this.today = today;
    }

    /** The address is kept once the fact is: cut short, the page shows a keeper without one, to be named anew. */
    @Allowed(Access.SWITCH_SENDING)
    @PostMapping
    ResponseEntity<Object> name(@RequestBody KeeperBody body, Request request) {
        var address = addresses.address(body.address());
        UNREADABLE_REQUEST.require(
                address.isPresent(), "address", "une adresse de courriel s'écrit prenom@exemple.fr.");
        var keeper = new KeeperId("keeper-" + ids.of(request));
        var by = request.asker().account();
        var outcome = commands.send(new NameKeeper(ours.id(), keeper, body.name(), today.get(), by), request);
        if (!(outcome instanceof Outcome.Rehearsed)) addresses.keep(keeper, address.orElseThrow());
        return Replies.done(outcome, KEEPERS);
    }

    @Allowed(Access.SWITCH_SENDING)
    @PostMapping("/{keeper}/dismiss")
    ResponseEntity<Object> dismiss(@PathVariable KeeperId keeper, @RequestBody DismissBody body, Request request) {
        Objects.requireNonNull(body);
        var by = request.asker().account();
        var outcome = commands.send(new DismissKeeper(ours.id(), keeper, today.get(), by), request);
        if (!(outcome instanceof Outcome.Rehearsed)) addresses.forget(keeper);
        return Replies.done(outcome, KEEPERS);
    }
}
