package coop.alveole.query.billing.account.term;

import coop.alveole.domain.billing.internal.InternalTerms;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.projection.billing.internal.InternalInvoiceFile;
import coop.alveole.projection.billing.internal.InternalInvoiceFile.State;
import coop.alveole.projection.billing.internal.InternalInvoiceFile.Turn;
import coop.alveole.query.billing.account.term.AccountFact.Origin;
import coop.alveole.query.billing.internal.InternalInvoiceQueries;
import coop.alveole.query.shared.Reading;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What activities of the house owe each other: one amount, more for who did the work, less for who owes it. */
@Component
public class InternalMoney {
    private final InternalInvoiceQueries internals;

    InternalMoney(InternalInvoiceQueries internals) {
        this.internals = internals;
    }

    public Stream<AccountFact> of(ActivityId activity, Reading reading) {
        return internals.ofActivity(activity, reading).stream()
                .flatMap(file -> file.terms().stream().flatMap(terms -> facts(file, terms, activity, reading)));
    }

    /** From the day it was accepted; what is reversed comes back on the day of that. */
    private static Stream<AccountFact> facts(
            InternalInvoiceFile file, InternalTerms terms, ActivityId activity, Reading reading) {
        boolean isMade = terms.sides().maker().equals(activity);
        return file.turns().stream()
                .filter(turn -> turn.state() == State.ACCEPTED || turn.state() == State.REVERSED)
                .filter(turn -> KnownBy.of(turn.from(), turn.position(), reading))
                .map(turn -> fact(file, terms, isMade, turn));
    }

    private static AccountFact fact(InternalInvoiceFile file, InternalTerms terms, boolean isMade, Turn turn) {
        boolean isReversed = turn.state() == State.REVERSED;
        return new AccountFact(
                Term.INTERNAL,
                new Origin.OfInternal(file.id(), isMade, isReversed),
                turn.from(),
                YearMonth.from(turn.from()),
                isMade == isReversed ? terms.net().negated() : terms.net(),
                turn.position());
    }
}
