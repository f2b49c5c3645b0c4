package coop.alveole.ops.sending;

import coop.alveole.command.sending.OurSending;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.ops.sending.Letter.State;
import coop.alveole.query.shared.Mails.Readiness;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Hands the letters over, one after the other: noted as being sent, taken by the server, noted as taken, recorded. A kill
 * between the second step and the third is the only one after which a letter leaves again, under the same id (ADR 0029).
 */
@Component
class PostOffice {
    private static final Logger LOG = LoggerFactory.getLogger(PostOffice.class);

    private final Outbox outbox;
    private final Carrier carrier;
    private final Envelopes envelopes;
    private final LettersOnRecord letters;
    private final OurSending ours;
    private final MailReadiness readiness;

    PostOffice(
            Outbox outbox,
            Carrier carrier,
            Envelopes envelopes,
            LettersOnRecord letters,
            OurSending ours,
            MailReadiness readiness) {
        this.outbox = outbox;
        this.carrier = carrier;
        this.envelopes = envelopes;
        this.letters = letters;
        this.ours = ours;
        this.readiness = readiness;
    }

    /** Asked again before each: a switch that is turned off stops the next letter. */
    void send() {
        outbox.accepted().forEach(this::record);
        if (readiness.now() != Readiness.READY) return;
        for (var letter : outbox.due()) if (ours.isOn()) send(letter);
    }

    private void send(Letter letter) {
        if (!envelopes.isWanted(letter)) {
            outbox.is(letter, State.FAILED, "NO_USE");
            return;
        }
        try {
            envelopes
                    .of(letter)
                    .ifPresentOrElse(
                            envelope -> send(letter, envelope), () -> outbox.is(letter, State.FAILED, "NO_ADDRESS"));
        } catch (RuleBroken unreadable) {
            if (unreadable.rule() != RequestRule.KEPT_FILE_READS) throw unreadable;
            outbox.is(letter, State.FAILED, "FILE");
        }
    }

    private void send(Letter letter, Envelope envelope) {
        outbox.isSending(letter);
        try {
            carrier.take(envelope);
        } catch (Carrier.Refused refused) {
            LOG.warn("a letter did not leave: {}", refused.said());
            if (refused.isFinal() || letter.isStale()) outbox.is(letter, State.FAILED, refused.said());
            else outbox.failed(letter, refused.said());
            return;
        }
        outbox.is(letter, State.ACCEPTED, "");
        record(letter);
    }

    private void record(Letter letter) {
        letters.add(letter);
        outbox.is(letter, State.LEFT, "");
    }
}
