package coop.alveole.domain.membership.flag;

import static coop.alveole.domain.membership.flag.FlagRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.membership.MembershipFact;
import coop.alveole.domain.membership.flag.FlagBook.Acknowledgement;
import coop.alveole.domain.membership.flag.FlagCommand.*;
import coop.alveole.domain.membership.flag.FlagEvent.*;
import coop.alveole.domain.shared.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** Decides what is said of the flags of one membership; several at once, of which those already said add nothing. */
public final class Flags {
    private FlagBook book = FlagBook.NONE;

    @CommandHandler
    void handle(AcknowledgeFlags command) {
        var flags = raised(command);
        var open = flags.stream().filter(flag -> acknowledged(flag).isEmpty()).toList();
        if (open.isEmpty())
            throw new RuleBroken(
                    FLAG_NOT_YET_ACKNOWLEDGED, "flags", lastOf(flags).on());
        open.forEach(flag -> apply(new FlagAcknowledged(command.membershipId(), flag, command.reason(), command.on())));
    }

    @CommandHandler
    void handle(ReopenFlags command) {
        var known = raised(command).stream()
                .filter(flag -> acknowledged(flag).isPresent())
                .toList();
        FLAG_ACKNOWLEDGED.require(!known.isEmpty(), "flags");
        known.forEach(flag -> apply(new FlagReopened(command.membershipId(), flag, command.on())));
    }

    @EventSourcingHandler
    void on(MembershipFact event) {
        book = book.with(event);
    }

    private List<Flag> raised(FlagCommand command) {
        var flags = command.flags().stream().distinct().toList();
        FLAG_RAISED.require(!flags.isEmpty() && flags.stream().allMatch(book::knows), "flags");
        return flags;
    }

    private Optional<Acknowledgement> acknowledged(Flag flag) {
        return book.acknowledged(flag, LocalDate.MAX);
    }

    private Acknowledgement lastOf(List<Flag> flags) {
        return flags.stream()
                .flatMap(flag -> acknowledged(flag).stream())
                .toList()
                .getLast();
    }
}
