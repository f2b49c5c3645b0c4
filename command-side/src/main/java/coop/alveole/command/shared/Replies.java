package coop.alveole.command.shared;

import coop.alveole.command.shared.Outcome.Done;
import coop.alveole.command.shared.Outcome.Rehearsed;
import coop.alveole.command.shared.Outcome.Repeated;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** From an outcome to HTTP: 200 or 201 with {id, version, position} for a program, 303 to a page for a person. */
public final class Replies {
    private Replies() {}

    /** {@code collection} is where the new object is read: {@code /api/v1/people}. */
    public static ResponseEntity<Object> created(Outcome outcome, String collection) {
        return reply(outcome, HttpStatus.CREATED, collection);
    }

    public static ResponseEntity<Object> done(Outcome outcome, String collection) {
        return reply(outcome, HttpStatus.OK, collection);
    }

    /** Of several things done at once: what became of them for a program, the next page for a person. */
    public static ResponseEntity<Object> together(Object told, long position) {
        var request = CurrentRequest.get();
        var next = Forms.is(request) ? Forms.next(request) : Optional.<String>empty();
        if (next.isEmpty()) return ResponseEntity.ok(told);
        var headers = new HttpHeaders();
        headers.setLocation(after(position, next.get()));
        return new ResponseEntity<>(headers, HttpStatus.SEE_OTHER);
    }

    /** Of a file that was read: its counts for a program; for a person the next page, in which they stand for {@code {id}}. */
    public static ResponseEntity<Object> counted(Object told, String counts, long position) {
        var request = CurrentRequest.get();
        var next = Forms.is(request) ? Forms.next(request) : Optional.<String>empty();
        if (next.isEmpty()) return ResponseEntity.ok(told);
        var headers = new HttpHeaders();
        headers.setLocation(after(position, next.get().replace("{id}", counts)));
        return new ResponseEntity<>(headers, HttpStatus.SEE_OTHER);
    }

    /** What takes its time: 202 and where to ask how far it is for a program, its page for a person. */
    public static ResponseEntity<Object> begun(String id) {
        var request = CurrentRequest.get();
        var next = Forms.is(request) ? Forms.next(request) : Optional.<String>empty();
        var headers = new HttpHeaders();
        headers.setLocation(
                URI.create(next.map(page -> page.replace("{id}", id)).orElse("/api/v1/operations/" + id)));
        return next.isPresent()
                ? new ResponseEntity<>(headers, HttpStatus.SEE_OTHER)
                : new ResponseEntity<>(Map.of("id", id), headers, HttpStatus.ACCEPTED);
    }

    private static ResponseEntity<Object> reply(Outcome outcome, HttpStatus status, String collection) {
        return switch (outcome) {
            case Done done -> answered(done.answer(), status, collection, new HttpHeaders());
            case Repeated repeated -> {
                var headers = new HttpHeaders();
                headers.set("Idempotent-Replay", "true");
                yield answered(repeated.answer(), status, collection, headers);
            }
            case Rehearsed rehearsed -> RehearsedForm.answered(rehearsed);
        };
    }

    private static ResponseEntity<Object> answered(
            Answer answer, HttpStatus status, String collection, HttpHeaders headers) {
        var request = CurrentRequest.get();
        headers.setETag("\"" + answer.version() + "\"");
        var next = Forms.is(request) ? Forms.next(request) : Optional.<String>empty();
        if (next.isPresent()) {
            headers.setLocation(after(answer.position(), next.get().replace("{id}", answer.id())));
            return new ResponseEntity<>(headers, HttpStatus.SEE_OTHER);
        }
        headers.setLocation(URI.create(collection + "/" + answer.id()));
        return new ResponseEntity<>(answer, headers, status);
    }

    private static URI after(long position, String page) {
        return URI.create(page + (page.contains("?") ? "&" : "?") + "after=" + position);
    }
}
