package coop.alveole.domain.membership.joining;

import static coop.alveole.domain.membership.joining.JoiningRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.membership.ContractsInTime;
import coop.alveole.domain.membership.association.Association;
import coop.alveole.domain.membership.joining.JoiningCommand.*;
import coop.alveole.domain.membership.joining.JoiningEvent.*;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** Decides, for the file kept, which other ones are joined to it. */
public final class JoinedFiles {
    private final Function<Optional<LocalDate>, ContractsInTime> contracts;
    private final BiFunction<MembershipId, Optional<LocalDate>, ContractsInTime> without;
    private final Association association;
    private final Map<MembershipId, FilesJoined> joined = new LinkedHashMap<>();

    /** {@code without} are the contracts that count once those of one file do not. */
    public JoinedFiles(
            Function<Optional<LocalDate>, ContractsInTime> contracts,
            BiFunction<MembershipId, Optional<LocalDate>, ContractsInTime> without,
            Association association) {
        this.contracts = contracts;
        this.without = without;
        this.association = association;
    }

    @CommandHandler
    void handle(JoinFiles command) {
        var other = command.other();
        Optional.ofNullable(joined.get(other.id()))
                .ifPresent(join -> NOT_YET_JOINED.require(false, "joined", join.joinedOn()));
        command.erasedOn().ifPresent(day -> NOBODY_ERASED.require(false, "joined", day));
        other.associateSince()
                .filter(_ -> association.since().isEmpty())
                .ifPresent(since -> KEEP_THE_ASSOCIATE.require(false, "joined", since));
        var joining = new Joining(contracts.apply(association.since()), other.contracts());
        joining.requireNothingUnderWayOn(command.joinedOn());
        joining.requireAgreement();
        apply(new FilesJoined(
                command.membershipId(),
                other.id(),
                command.joinedOn(),
                joining.contracts(),
                joining.associateBy().orElse(null),
                joining.warnOn().orElse(null)));
    }

    @CommandHandler
    void handle(PartFiles command) {
        var known = Optional.ofNullable(joined.get(command.joined()));
        FILES_JOINED.require(known.isPresent(), "joined");
        var join = known.get();
        PARTED_AFTER_THE_JOIN.require(!command.partedOn().isBefore(join.joinedOn()), "partedOn", join.joinedOn());
        var since = association.since();
        var rest = Optional.of(without.apply(command.joined(), since))
                .filter(alone -> alone.isMovedBy(contracts.apply(since)));
        apply(new FilesParted(
                command.membershipId(),
                command.joined(),
                command.partedOn(),
                join.contracts(),
                rest.flatMap(ContractsInTime::associateBy).orElse(null),
                rest.flatMap(ContractsInTime::warnOn).orElse(null)));
    }

    @EventSourcingHandler
    void on(JoiningEvent event) {
        switch (event) {
            case FilesJoined e -> joined.put(e.joined(), e);
            case FilesParted e -> joined.remove(e.joined());
            case JoinedInto _, PartedFrom _ -> {}
        }
    }

    /** A file to which others are joined is not joined itself: whoever reads one follows one link and no more. */
    void requireNone() {
        joined.values().stream()
                .findFirst()
                .ifPresent(join -> NO_CHAIN_OF_FILES.require(false, "joined", join.joinedOn()));
    }
}
