package coop.alveole.query.reads;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.query.shared.Facts;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Reads;
import coop.alveole.query.shared.SignIns;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who read one person's file: asked by that person, and by those who answer for the house. */
@Component
class ReadersQueries {
    /** {@code who} is the name they sign in with, as long as the account has one. */
    record ReaderView(Instant at, String who, String account, String route, String opened, String reason) {}

    private final Reads reads;
    private final Facts facts;
    private final SignIns signIns;

    ReadersQueries(Reads reads, Facts facts, SignIns signIns) {
        this.reads = reads;
        this.facts = facts;
        this.signIns = signIns;
    }

    List<ReaderView> readers(PersonId person, Reading reading) {
        boolean known = reading.viewer().may(Access.SEE_WHO_READ, person)
                && !facts.of(person.value(), Long.MAX_VALUE).isEmpty();
        if (!known) throw new RuleBroken(RequestRule.UNKNOWN, "id");
        return reads.of(person).stream().map(this::view).toList();
    }

    private ReaderView view(Reads.Read read) {
        var who = signIns.name(new AccountId(read.account())).orElse(read.actor());
        return new ReaderView(read.at(), who, read.account(), read.route(), read.opened(), read.reason());
    }
}
