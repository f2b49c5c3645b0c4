package coop.alveole.domain.accompaniment;

import static coop.alveole.domain.accompaniment.AccompanimentRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.accompaniment.AccompanimentCommand.*;
import coop.alveole.domain.accompaniment.AccompanimentEvent.*;
import coop.alveole.domain.shared.AccompanimentId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/** Decides what is recorded of the accompaniment of one membership; it begins with its first fact. */
public final class Accompaniment {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private AccompanimentId id;

    private final Set<LocalDate> interviews = new HashSet<>();

    private Accompaniment() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordInterview command) {
        INTERVIEW_ONCE_A_DAY.require(!interviews.contains(command.heldOn()), "heldOn", command.heldOn());
        apply(new InterviewHeld(command.membershipId(), command.heldOn()));
    }

    @CommandHandler
    void handle(WithdrawInterview command) {
        INTERVIEW_RECORDED.require(interviews.contains(command.heldOn()), "heldOn", command.heldOn());
        apply(new InterviewWithdrawn(command.membershipId(), command.heldOn()));
    }

    @EventSourcingHandler
    void on(AccompanimentEvent event) {
        id = AccompanimentId.of(event.membershipId());
        switch (event) {
            case InterviewHeld e -> interviews.add(e.heldOn());
            case InterviewWithdrawn e -> interviews.remove(e.heldOn());
        }
    }
}
