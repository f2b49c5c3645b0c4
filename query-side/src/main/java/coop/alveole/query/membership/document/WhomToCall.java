package coop.alveole.query.membership.document;

import coop.alveole.domain.shared.MembershipId;
import coop.alveole.query.membership.document.Parties.Both;
import coop.alveole.query.membership.placement.Placements;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.worklist.Colleagues;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Whom a letter names to be called: the advisor of that day, without whom it is not written. */
@Component
class WhomToCall {
    /** {@code lacks} is what both parties lack, and the advisor where nobody is one. */
    record Call(String name, List<String> lacks) {}

    private final Placements placements;
    private final Colleagues colleagues;
    private final MessageSource messages;

    WhomToCall(Placements placements, Colleagues colleagues, MessageSource messages) {
        this.placements = placements;
        this.colleagues = colleagues;
        this.messages = messages;
    }

    Call about(MembershipId id, Both parties, Reading reading, Locale reader) {
        return placements
                .advisorOn(id.value(), reading.asOf())
                .map(account -> new Call(colleagues.name(account, Locale.FRENCH), parties.lacks()))
                .orElseGet(() -> new Call("", and(parties.lacks(), say("document.lack.advisor", reader))));
    }

    private String say(String key, Locale reader) {
        return messages.getMessage(key, null, reader);
    }

    private static List<String> and(List<String> lacks, String one) {
        return Stream.concat(lacks.stream(), Stream.of(one)).toList();
    }
}
