package coop.alveole.query.shared;

import coop.alveole.domain.billing.issue.IssuedPaper;
import coop.alveole.domain.sending.MailTone;
import coop.alveole.domain.sending.SendingEvent;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.DeadlineId;
import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.domain.shared.trade.MoneyTerms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What leaves the house by mail, as its record and its outbox tell; ops answers. */
public interface Mails {
    /** What a letter is for. */
    enum Kind {
        REMINDER,
        /** A link by which a new password is chosen. */
        PASSWORD,
        /** A link that signs in. */
        SIGN_IN,
        /** A link by which an invited person chooses a first password. */
        INVITATION,
        /** Position and chain of the record, to somebody outside who keeps them. */
        ANCHOR,
        /** An invoice, a reminder of it or a quote, to who buys. */
        CUSTOMER
    }

    /** Whether something could leave at all, whatever was decided. */
    enum Readiness {
        READY,
        /** No server was named: {@code alveole.mail.host}. */
        NO_SERVER,
        /** A demonstration writes to nobody. */
        DEMONSTRATION
    }

    /** How far a letter is. */
    enum State {
        WOULD_LEAVE,
        PAST,
        WAITING,
        LEFT,
        FAILED
    }

    /** To whom outside an anchor goes, and what it says. */
    record Outside(String keeper, long position, String chain) {}

    /** Which letter about which paper. */
    record ToCustomer(IssuedPaper paper, int letter) {}

    /** One letter; {@code deadlineId} and {@code actBy} are those of a reminder, {@code said} why it did not leave. */
    record Line(
            State state,
            Kind kind,
            @Nullable DeadlineId deadlineId,
            @Nullable LocalDate actBy,
            @Nullable AccountId recipient,
            @Nullable Outside outside,
            @Nullable ToCustomer customer,
            String address,
            int attempts,
            @Nullable Instant at,
            String said) {}

    /**
     * What has become due by a day and has not left: what would leave, and what an import brought in too late. {@code
     * digest} is what the list says of itself, by which it is known again; some reminders have nobody to be sent to.
     */
    record Due(List<Line> list, Digest digest, int withoutAddress) {
        public List<Line> of(State state) {
            return list.stream().filter(line -> line.state() == state).toList();
        }
    }

    Readiness readiness();

    boolean isOn();

    /** Whether anything leaves the house now. */
    default boolean leave() {
        return isOn() && readiness() == Readiness.READY;
    }

    /** The address of the house, as its people open it. */
    String site();

    MailTone tone();

    /** Who writes to customers, and how, today. */
    MoneyTerms terms();

    /** What was decided about sending, in order; nothing in a new house. */
    List<SendingEvent> decisions();

    /** The fact by which sending was first switched on. */
    Optional<Recorded<?>> firstSwitchedOn();

    Due due(LocalDate day);

    /** The letters, the newest first. */
    List<Line> letters();
}
