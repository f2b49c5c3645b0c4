package coop.alveole.command.access;

import static coop.alveole.domain.shared.RequestRule.UNREADABLE_REQUEST;

import coop.alveole.command.shared.FirstLinks;
import coop.alveole.command.shared.LinkReplies;
import coop.alveole.command.shared.Outcome;
import coop.alveole.command.shared.Outcome.Done;
import coop.alveole.command.shared.Replies;
import coop.alveole.domain.access.AccountEvent.PasswordReset;
import coop.alveole.domain.shared.AccountId;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Makes the first link that a recorded fact allows, and tells it with the answer; a repeated request is told none. */
@Component
class LinkAfter {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._@+-]{3,80}");

    private final FirstLinks links;
    private final EventStore events;

    LinkAfter(FirstLinks links, EventStore events) {
        this.links = links;
        this.events = events;
    }

    /** A sign-in name in its form, or none. */
    @Nullable
    String readable(@Nullable String name) {
        if (name == null) return null;
        UNREADABLE_REQUEST.require(
                NAME.matcher(name).matches(),
                "signInName",
                "un nom de connexion a de 3 à 80 caractères : lettres, chiffres, point, tiret, @.");
        return name;
    }

    @Nullable
    ResponseEntity<Object> tell(
            AccountId account,
            Done done,
            @Nullable String name,
            HttpServletRequest request,
            HttpServletResponse response)
            throws ServletException, IOException {
        return LinkReplies.told(done, links.of(account, name), request, response);
    }

    /** Whether it came to a reset is told by the last fact recorded, not guessed from what was asked. */
    @Nullable
    ResponseEntity<Object> tellIfReset(
            AccountId account, Outcome outcome, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (outcome instanceof Done done && isReset(account, done.answer().version()))
            return tell(account, done, null, request, response);
        return Replies.done(outcome, AccountController.ACCOUNTS);
    }

    private boolean isReset(AccountId account, long version) {
        return events.readEvents(account.value(), version)
                .asStream()
                .findFirst()
                .filter(event -> event.getPayload() instanceof PasswordReset)
                .isPresent();
    }
}
