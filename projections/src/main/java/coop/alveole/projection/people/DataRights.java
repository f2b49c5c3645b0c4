package coop.alveole.projection.people;

import coop.alveole.domain.people.PersonEvent.ErasureBasis;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.RetentionAnswer;
import coop.alveole.domain.shared.RetentionClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one person asked about their own data, what was answered, and what was destroyed of it. */
public record DataRights(String id, List<Request> requests, List<Answer> answers, List<Erasure> erasures) {
    public enum Kind {
        ACCESS,
        ERASURE
    }

    /** {@code answerBy} is included; {@code answeredOn} is absent while nobody has answered. */
    public record Request(
            Kind kind,
            LocalDate requestedOn,
            LocalDate answerBy,
            @Nullable LocalDate answeredOn,
            long position) {
        public boolean isOpenOn(LocalDate day) {
            return !requestedOn.isAfter(day) && (answeredOn == null || answeredOn.isAfter(day));
        }
    }

    /** Class by class, on that day. */
    public record Answer(LocalDate requestedOn, LocalDate answeredOn, List<RetentionAnswer> answers, long position) {}

    public record Erasure(
            List<RetentionClass> classes,
            AccountId decidedBy,
            ErasureBasis legalBasis,
            LocalDate requestedOn,
            LocalDate destroyedOn,
            long position) {}

    public Optional<Request> open(Kind kind, LocalDate day) {
        return requests.stream()
                .filter(request -> request.kind() == kind && request.isOpenOn(day))
                .findFirst();
    }

    /** Erased is erased at every date: no day is asked. */
    public boolean isErased(RetentionClass retention) {
        return erasures.stream().anyMatch(erasure -> erasure.classes().contains(retention));
    }

    DataRights with(Request request) {
        return new DataRights(id, and(requests, request), answers, erasures);
    }

    DataRights with(Answer answer) {
        return new DataRights(id, requests, and(answers, answer), erasures);
    }

    DataRights with(Erasure erasure) {
        return new DataRights(id, requests, answers, and(erasures, erasure));
    }

    /** One of each kind is open at most. */
    DataRights answered(Kind kind, LocalDate day) {
        return new DataRights(
                id,
                requests.stream()
                        .map(request -> request.kind() == kind && request.answeredOn() == null
                                ? new Request(kind, request.requestedOn(), request.answerBy(), day, request.position())
                                : request)
                        .toList(),
                answers,
                erasures);
    }

    private static <T> List<T> and(List<T> known, T next) {
        return Stream.concat(known.stream(), Stream.of(next)).toList();
    }
}
