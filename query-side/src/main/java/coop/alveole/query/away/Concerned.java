package coop.alveole.query.away;

import coop.alveole.domain.accompaniment.AccompanimentEvent;
import coop.alveole.domain.action.ActionEvent;
import coop.alveole.domain.deadline.DeadlineEvent;
import coop.alveole.domain.divergence.DivergenceEvent;
import coop.alveole.domain.membership.MembershipFact;
import coop.alveole.domain.people.PersonEvent;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.query.action.ActionsOfAFile;
import coop.alveole.query.shared.Reading;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whom a fact is about, as their file counts it. */
@Component
class Concerned {
    private final ActionsOfAFile actions;

    Concerned(ActionsOfAFile actions) {
        this.actions = actions;
    }

    /** Empty for what is of the house, of an account, of nobody's file. */
    Optional<MembershipId> by(Object event, Reading reading) {
        return switch (event) {
            case MembershipFact e -> Optional.of(e.membershipId());
            case PersonEvent e -> Optional.of(MembershipId.of(e.personId()));
            case AccompanimentEvent e -> Optional.of(e.membershipId());
            case DeadlineEvent e -> Optional.of(e.deadlineId().membershipId());
            case DivergenceEvent e ->
                Optional.of(MembershipId.of(e.divergencesId().personId()));
            case ActionEvent e -> actions.about(e.actionId(), reading);
            default -> Optional.empty();
        };
    }
}
