package coop.alveole.projection.people;

import coop.alveole.domain.people.PersonEvent;
import coop.alveole.domain.people.PersonEvent.*;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.projection.people.DataRights.*;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What did each person ask about their own data, and what was done? */
public final class DataRightsOfPeople implements Fold<DataRights> {
    @Override
    public Class<DataRights> document() {
        return DataRights.class;
    }

    @Override
    public int version() {
        return 5;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(PersonEvent.class);
    }

    /** Those who never asked anything have no document. */
    @Override
    public Stream<String> keys(Object event) {
        return event instanceof PersonEvent e && isAboutTheirRights(e)
                ? Stream.of(e.personId().value())
                : Stream.empty();
    }

    private static boolean isAboutTheirRights(PersonEvent event) {
        return switch (event) {
            case AccessRequested _, AccessAnswered _, ErasureRequested _, ErasureAnswered _, KeysDestroyed _ -> true;
            case PersonRecorded _,
                    DetailsChanged _,
                    DetailEmptied _,
                    ResidencePermitRecorded _,
                    MedicalVisitRecorded _,
                    PersonJoined _,
                    PersonParted _,
                    CallNoted _,
                    CallWithdrawn _ -> false;
        };
    }

    @Override
    public DataRights empty(String key) {
        return new DataRights(key, List.of(), List.of(), List.of());
    }

    @Override
    public DataRights fold(DataRights rights, Recorded<?> recorded) {
        if (!(recorded.event() instanceof PersonEvent event)) return rights;
        long at = recorded.position();
        return switch (event) {
            case AccessRequested e -> rights.with(open(Kind.ACCESS, e.requestedOn(), e.answerBy(), at));
            case AccessAnswered e -> rights.answered(Kind.ACCESS, e.answeredOn());
            case ErasureRequested e -> rights.with(open(Kind.ERASURE, e.requestedOn(), e.answerBy(), at));
            case ErasureAnswered e ->
                rights.answered(Kind.ERASURE, e.answeredOn())
                        .with(new Answer(e.requestedOn(), e.answeredOn(), e.answers(), at));
            case KeysDestroyed e ->
                rights.with(
                        new Erasure(e.classes(), e.decidedBy(), e.legalBasis(), e.requestedOn(), e.destroyedOn(), at));
            case PersonRecorded _,
                    DetailsChanged _,
                    DetailEmptied _,
                    ResidencePermitRecorded _,
                    MedicalVisitRecorded _,
                    PersonJoined _,
                    PersonParted _,
                    CallNoted _,
                    CallWithdrawn _ -> rights;
        };
    }

    private static Request open(Kind kind, LocalDate requestedOn, LocalDate answerBy, long position) {
        return new Request(kind, requestedOn, answerBy, null, position);
    }
}
