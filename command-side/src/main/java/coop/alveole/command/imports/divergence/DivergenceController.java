package coop.alveole.command.imports.divergence;

import static coop.alveole.domain.divergence.DivergenceRule.DIVERGENCE_OPEN;
import static coop.alveole.domain.shared.RequestRule.UNKNOWN;

import coop.alveole.command.imports.differences.Changes;
import coop.alveole.command.imports.differences.Difference;
import coop.alveole.command.imports.differences.Here;
import coop.alveole.command.imports.differences.HereOnRecord;
import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.Outcome;
import coop.alveole.command.shared.Outcome.Rehearsed;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.divergence.Choice;
import coop.alveole.domain.divergence.DivergenceCommand.SettleDivergence;
import coop.alveole.domain.divergence.Told.Subject;
import coop.alveole.domain.shared.DivergencesId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What an export tells otherwise than we do: what we say stays, or what it tells is recorded first. */
@RestController
class DivergenceController {
    private static final String DIVERGENCES = "/api/v1/divergences";

    /** {@code subject} as the list names it; {@code settledOn} is also since when what the export tells holds. */
    record SettleBody(Subject subject, Kept kept, LocalDate settledOn) {}

    /** That both agree is seen, not chosen. */
    enum Kept {
        HERE,
        THERE
    }

    private final Commands commands;
    private final HereOnRecord record;
    private final Changes changes;

    DivergenceController(Commands commands, HereOnRecord record, Changes changes) {
        this.commands = commands;
        this.record = record;
        this.changes = changes;
    }

    @Allowed(Access.SETTLE_DIVERGENCE)
    @PostMapping("/api/v1/people/{id}/settle-divergence")
    ResponseEntity<Object> settle(@PathVariable PersonId id, @RequestBody SettleBody body, Request request) {
        var here = record.of(id);
        UNKNOWN.require(here.state() != Here.State.UNKNOWN, "id");
        var said = body.kept() == Kept.THERE ? follow(here, id, body, request) : Optional.<Outcome>empty();
        var choice = body.kept() == Kept.THERE ? Choice.THERE : Choice.HERE;
        var settled = commands.send(
                new SettleDivergence(DivergencesId.of(id), body.settledOn(), body.subject(), choice), request);
        return Replies.done(said.map(first -> both(first, settled)).orElse(settled), DIVERGENCES);
    }

    /** Before the choice, so that it is not said to be made while it could not be; asked again, it is there already. */
    private Optional<Outcome> follow(Here here, PersonId id, SettleBody body, Request request) {
        var there = here.divergences()
                .openOn(body.subject())
                .orElseThrow(() -> new RuleBroken(DIVERGENCE_OPEN, "subject"))
                .there();
        var difference = Difference.between(here, there);
        if (difference instanceof Difference.Same) return Optional.empty();
        return Optional.of(commands.send(changes.to(there, difference, id, body.settledOn()), request.apart(null)));
    }

    /** A simulation shows the events of both. */
    private static Outcome both(Outcome said, Outcome settled) {
        if (!(said instanceof Rehearsed first && settled instanceof Rehearsed second)) return settled;
        return new Rehearsed(Stream.of(first, second)
                .map(Rehearsed::events)
                .flatMap(List::stream)
                .toList());
    }
}
