package coop.alveole.query.live;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.query.shared.Displayed;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Server-sent events: the id of each person, membership or account whose facts have changed, for whoever may know of it,
 * « house » for anything else, with the position as the id of the event. A stream is short, so that who has gone or lost a right is soon rid of it; the browser asks again
 * from where it was.
 */
@Controller
class LiveScreens {
    private static final int WAITS_OF_A_SECOND = 50;
    private static final int BEFORE_ASKING_AGAIN_IN_MS = 2_000;
    /** Who was away for longer is told that the house has changed. */
    private static final int CHANGES_TOLD_ONE_BY_ONE = 500;

    private static final String THE_HOUSE = "house";
    private static final Pattern MEMBERSHIP = Pattern.compile("membership-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

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
            long told = tell(Math.max(0, last == null ? since : last), reading.viewer(), out);
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
            out.print(event(told, THE_HOUSE));
        }
        for (var changes = displayed.since(told); !changes.isEmpty(); changes = displayed.since(told)) {
            for (var change : changes)
                said(viewer, change.objectId()).ifPresent(id -> out.print(event(change.position(), id)));
            told = changes.getLast().position();
        }
        // An id without data is kept by the browser and wakes nobody.
        out.print("id: " + told + "\n\n");
        out.flush();
        return told;
    }

    /**
     * By the rights of now, asked at each change. The id of a line can say of what it is (a medical visit, and its day): of
     * what is no person, membership or account only that something has changed is told.
     */
    private static Optional<String> said(Viewer viewer, String objectId) {
        var about = MEMBERSHIP.matcher(objectId);
        if (about.find())
            return known(about.group(), viewer.may(Access.READ_MEMBERS, new MembershipId(about.group()).personId()));
        if (objectId.startsWith("person-"))
            return known(objectId, viewer.may(Access.READ_MEMBERS, new PersonId(objectId)));
        if (objectId.startsWith("account-"))
            return known(objectId, viewer.is(new AccountId(objectId)) || viewer.mayEverywhere(Access.MANAGE_ACCESS));
        return Optional.of(THE_HOUSE);
    }

    private static Optional<String> known(String id, boolean mayKnow) {
        return mayKnow ? Optional.of(id) : Optional.empty();
    }

    private static String event(long position, String id) {
        return "id: " + position + "\ndata: " + id + "\n\n";
    }
}
