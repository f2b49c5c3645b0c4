package coop.alveole.query.live;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.query.shared.Displayed;
import coop.alveole.query.shared.Displayed.Change;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Server-sent events: the id of each object whose facts have changed, for whoever may know of it, with its position as
 * the id of the event. A stream is short, so that who has gone or lost a right is soon rid of it; the browser asks again
 * from where it was.
 */
@Controller
class LiveScreens {
    private static final int WAITS_OF_A_SECOND = 50;
    private static final int BEFORE_ASKING_AGAIN_IN_MS = 2_000;
    /** Who was away for longer is told that everything may have changed. */
    private static final int CHANGES_TOLD_ONE_BY_ONE = 5_000;

    private static final String EVERYTHING = "everything";

    private final Displayed displayed;
    private final Streams streams;

    LiveScreens(Displayed displayed, Streams streams) {
        this.displayed = displayed;
        this.streams = streams;
    }

    /** From {@code since}, or from what the browser was told last. {@code waits=0} answers what came, and ends. */
    @Allowed(Access.SIGNED_IN)
    @GetMapping("/stream")
    void changes(
            @RequestParam long since,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable Long last,
            @RequestParam(defaultValue = "" + WAITS_OF_A_SECOND) int waits,
            Reading reading,
            HttpServletResponse response)
            throws IOException, InterruptedException {
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        var out = response.getWriter();
        out.print("retry: " + BEFORE_ASKING_AGAIN_IN_MS + "\n\n");
        try (var stream = streams.open(reading.viewer())) {
            long told = tell(last == null ? since : last, reading.viewer(), out);
            for (int left = Math.min(waits, WAITS_OF_A_SECOND);
                    left > 0 && stream.isOpen() && !out.checkError();
                    left--) {
                displayed.await(told);
                told = tell(told, reading.viewer(), out);
            }
        }
    }

    private long tell(long from, Viewer viewer, PrintWriter out) {
        long told = from;
        if (displayed.position() - told > CHANGES_TOLD_ONE_BY_ONE) {
            told = displayed.position();
            out.print(event(new Change(told, EVERYTHING)));
        }
        for (var changes = displayed.since(told); !changes.isEmpty(); changes = displayed.since(told)) {
            for (var change : changes) if (mayKnowOf(viewer, change.objectId())) out.print(event(change));
            told = changes.getLast().position();
        }
        // An id without data is kept by the browser and wakes nobody.
        out.print("id: " + told + "\n\n");
        out.flush();
        return told;
    }

    /** The rights are those of now, asked at each change. What is about nobody in particular is no secret: an id says nothing. */
    private static boolean mayKnowOf(Viewer viewer, String objectId) {
        return switch (objectId.substring(0, objectId.indexOf('-') + 1)) {
            case "person-" -> viewer.may(Access.READ_MEMBERS, new PersonId(objectId));
            case "membership-" -> viewer.may(Access.READ_MEMBERS, new MembershipId(objectId).personId());
            case "account-" -> viewer.is(new AccountId(objectId)) || viewer.mayEverywhere(Access.MANAGE_ACCESS);
            default -> viewer.maySomewhere(Access.SIGNED_IN);
        };
    }

    private static String event(Change change) {
        return "id: " + change.position() + "\ndata: " + change.objectId() + "\n\n";
    }
}
