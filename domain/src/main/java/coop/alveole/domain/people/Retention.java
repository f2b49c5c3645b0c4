package coop.alveole.domain.people;

import coop.alveole.domain.people.PersonEvent.ErasureBasis;
import coop.alveole.domain.people.Relation.Stage.Candidate;
import coop.alveole.domain.people.Relation.Stage.Ended;
import coop.alveole.domain.people.Relation.Stage.UnderWay;
import coop.alveole.domain.shared.RetentionAnswer;
import coop.alveole.domain.shared.RetentionAnswer.*;
import coop.alveole.domain.shared.RetentionClass;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How long each class of words is kept (GDPR-01…08), and what a request changes. Pure: the same relation on the same day
 * gets the same answer, whoever asks. Last days are included.
 */
public final class Retention {
    private static final int YEARS_OF_A_CANDIDATE = 2;

    private Retention() {}

    public static RetentionAnswer answer(
            RetentionClass retention, Relation relation, ErasureBasis basis, LocalDate today) {
        if (retention == RetentionClass.IDENTITY && relation.register() == Relation.Register.ASSOCIATE)
            return new KeptForTheRegister(retention);
        if (basis == ErasureBasis.ON_REQUEST && mayBeAsked(retention, relation)) return new Destroyed(retention);
        return lastDay(retention, relation)
                .<RetentionAnswer>map(
                        last -> today.isAfter(last) ? new Destroyed(retention) : new KeptUntil(retention, last))
                .orElseGet(() -> new KeptForTheRelation(retention));
    }

    /** Without any request: the last day on which the house may keep this class. Empty while the relation goes on. */
    public static Optional<LocalDate> lastDay(RetentionClass retention, Relation relation) {
        return switch (relation.stage()) {
            case Candidate candidate -> Optional.of(candidate.lastContactOn().plusYears(YEARS_OF_A_CANDIDATE));
            case UnderWay _ -> Optional.empty();
            case Ended ended -> Optional.of(ended.lastDay().plusYears(retention.yearsAfterTheRelation()));
        };
    }

    /** A person may have erased at once what no law makes us keep (art. 17-3-b). */
    private static boolean mayBeAsked(RetentionClass retention, Relation relation) {
        return switch (relation.stage()) {
            case Candidate _ -> true;
            case UnderWay _ -> retention == RetentionClass.CARE;
            case Ended _ -> retention != RetentionClass.SOCIAL;
        };
    }
}
