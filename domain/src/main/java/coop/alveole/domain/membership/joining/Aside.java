package coop.alveole.domain.membership.joining;

import static coop.alveole.domain.membership.joining.JoiningRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.membership.ContractsInTime;
import coop.alveole.domain.membership.association.Association;
import coop.alveole.domain.membership.joining.JoiningCommand.*;
import coop.alveole.domain.membership.joining.JoiningEvent.*;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** Decides, for a file that is joined to another, that it stands aside. */
public final class Aside {
    private final Function<Optional<LocalDate>, ContractsInTime> contracts;
    private final Association association;
    private final JoinedFiles joined;
    private Optional<JoinedInto> join = Optional.empty();

    public Aside(
            Function<Optional<LocalDate>, ContractsInTime> contracts, Association association, JoinedFiles joined) {
        this.contracts = contracts;
        this.association = association;
        this.joined = joined;
    }

    /** It answers what it says, under the lock that keeps it so until both are recorded. */
    @CommandHandler
    OtherFile handle(JoinInto command) {
        ANOTHER_FILE.require(!command.kept().equals(command.membershipId()), "joined");
        joined.requireNone();
        command.activities().stream()
                .findFirst()
                .ifPresent(name -> NO_ACTIVITY_LEFT.require(false, "joined", name.text()));
        association.pendingSince().ifPresent(day -> NO_CANDIDACY_LEFT.require(false, "joined", day));
        var since = association.since();
        var told = new OtherFile(command.membershipId(), contracts.apply(since), since);
        apply(new JoinedInto(command.membershipId(), command.kept(), command.joinedOn()));
        return told;
    }

    @CommandHandler
    void handle(PartFrom command) {
        FILES_JOINED.require(join.map(JoinedInto::kept).equals(Optional.of(command.kept())), "joined");
        apply(new PartedFrom(command.membershipId(), command.kept(), command.partedOn()));
    }

    @EventSourcingHandler
    void on(JoiningEvent event) {
        switch (event) {
            case JoinedInto e -> join = Optional.of(e);
            case PartedFrom _ -> join = Optional.empty();
            case FilesJoined _, FilesParted _ -> {}
        }
    }

    /** Before anything else is decided about a file: of one that stands aside nothing more is recorded. */
    public void requireStandingAlone() {
        join.ifPresent(known -> FILE_STANDS_ALONE.require(false, "membershipId", known.joinedOn()));
    }
}
