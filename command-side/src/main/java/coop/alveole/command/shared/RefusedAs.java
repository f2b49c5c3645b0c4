package coop.alveole.command.shared;

import static coop.alveole.domain.shared.RequestRule.*;

import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import java.time.LocalDate;
import java.util.Set;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Which rule stands behind a failure; what nobody foresaw is our fault. No word of the request is repeated. */
final class RefusedAs {
    /** What a path names an object by. */
    private static final Set<String> IDS = Set.of("id", "assembly");

    private RefusedAs() {}

    static RuleBroken rule(Throwable failure) {
        return switch (failure) {
            case RuleBroken refusal -> refusal;
            case ConflictingAggregateVersionException stale ->
                new RuleBroken(CHANGED_MEANWHILE, "If-Match", stale.getActualVersion(), stale.getExpectedVersion());
            case AggregateNotFoundException _ -> new RuleBroken(UNKNOWN, "id");
            case AggregateStreamCreationException _ -> new RuleBroken(ALREADY_RECORDED, "id");
            case ConcurrencyException _, CommandKey.AlreadyDone _ -> new RuleBroken(WRITTEN_TOGETHER, "id");
            case StoreUnavailable store -> new RuleBroken(rule(store.why()), "");
            case HttpMessageNotReadableException unreadable -> body(unreadable);
            case MethodArgumentTypeMismatchException mismatch -> parameter(mismatch);
            case HttpRequestMethodNotSupportedException method ->
                new RuleBroken(METHOD_NOT_ALLOWED, "", method.getMethod());
            case ErrorResponse known ->
                new RuleBroken(rule(known.getStatusCode().value()), "", "");
            default -> new RuleBroken(OUR_FAULT, "");
        };
    }

    /** An id in the path that is none of ours names nothing; any other parameter is unreadable. */
    private static RuleBroken parameter(MethodArgumentTypeMismatchException mismatch) {
        return IDS.contains(mismatch.getName())
                ? new RuleBroken(UNKNOWN, "id")
                : new RuleBroken(
                        UNREADABLE_REQUEST,
                        mismatch.getName(),
                        "« " + mismatch.getName() + " » n'a pas la forme attendue.");
    }

    private static RuleBroken body(HttpMessageNotReadableException unreadable) {
        var cause = unreadable.getCause();
        while (cause != null && !(cause instanceof JacksonException)) cause = cause.getCause();
        // A body that grows too large while it is read is refused from within the reading.
        if (cause != null && cause.getCause() instanceof RuleBroken refusal) return refusal;
        return switch (cause) {
            case UnrecognizedPropertyException unknown -> unreadable(unknown, "champ inconnu.");
            case InvalidFormatException day
            when day.getTargetType() == LocalDate.class ->
                new RuleBroken(READABLE_DAY, pointer(day), pointer(day).substring(1));
            case InvalidFormatException format -> unreadable(format, "valeur d'une autre forme.");
            case DatabindException other -> unreadable(other, "champ manquant ou d'une autre forme.");
            case StreamReadException syntax ->
                new RuleBroken(
                        UNREADABLE_REQUEST,
                        "",
                        "JSON mal formé, ligne %d, colonne %d."
                                .formatted(
                                        syntax.getLocation().getLineNr(),
                                        syntax.getLocation().getColumnNr()));
            case null, default -> new RuleBroken(UNREADABLE_REQUEST, "", "le corps ne se lit pas.");
        };
    }

    private static RuleBroken unreadable(DatabindException failure, String sentence) {
        return new RuleBroken(UNREADABLE_REQUEST, pointer(failure), sentence);
    }

    private static String pointer(DatabindException failure) {
        var pointer = new StringBuilder();
        for (var step : failure.getPath())
            pointer.append('/').append(step.getPropertyName() == null ? step.getIndex() : step.getPropertyName());
        return pointer.toString();
    }

    private static RequestRule rule(StoreUnavailable.Cause why) {
        return switch (why) {
            case DISK_FULL -> STORE_FULL;
            case QUEUE_FULL, CLOSED -> STORE_BUSY;
            case OUTCOME_UNKNOWN -> OUTCOME_UNKNOWN;
            case CLOCK_BEHIND -> CLOCK_BEHIND;
        };
    }

    private static RequestRule rule(int status) {
        return switch (status) {
            case 401 -> SIGN_IN_FIRST;
            case 403 -> FORBIDDEN;
            case 404 -> UNKNOWN;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> TOO_LARGE;
            case 415 -> UNSUPPORTED_CONTENT;
            case 503 -> STORE_BUSY;
            default -> status < 500 ? UNREADABLE_REQUEST : OUR_FAULT;
        };
    }
}
