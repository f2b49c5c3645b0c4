package coop.alveole.query.billing.account.term;

import coop.alveole.domain.contribution.ContributionEvent.ContributionLineCounted;
import coop.alveole.domain.contribution.LineKind;
import coop.alveole.domain.contribution.Source;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.projection.contribution.ContributionFile.Counted;
import coop.alveole.projection.purchasing.PurchaseFile;
import coop.alveole.projection.purchasing.PurchaseFile.State;
import coop.alveole.projection.purchasing.PurchaseFile.Turn;
import coop.alveole.query.billing.account.term.AccountFact.Origin;
import coop.alveole.query.contribution.ContributionQueries;
import coop.alveole.query.purchasing.PurchaseQueries;
import coop.alveole.query.shared.Reading;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What an activity contributes, and what is charged to it: by the ledger, or because it was bought for a sale. */
@Component
public class LedgerMoney {
    private final ContributionQueries contributions;
    private final PurchaseQueries purchases;

    LedgerMoney(ContributionQueries contributions, PurchaseQueries purchases) {
        this.contributions = contributions;
        this.purchases = purchases;
    }

    public Stream<AccountFact> of(ActivityId activity, Reading reading) {
        var lines = contributions.ledger(activity, reading).stream()
                .flatMap(file -> file.lines().stream())
                .filter(counted -> KnownBy.of(counted.line().effectiveOn(), counted.position(), reading))
                .map(LedgerMoney::fact);
        var bought = purchases.ofActivity(activity, reading).stream().flatMap(file -> bought(file, reading));
        return Stream.concat(lines, bought).filter(fact -> !fact.amount().isZero());
    }

    private static AccountFact fact(Counted counted) {
        var line = counted.line();
        var month = YearMonth.from(line.month());
        var term = line.kind() == LineKind.DIRECT_CHARGE ? Term.DIRECT_CHARGES : Term.CONTRIBUTION;
        return new AccountFact(
                term,
                origin(line, month),
                line.effectiveOn(),
                month,
                line.amount().negated(),
                counted.position());
    }

    private static Origin origin(ContributionLineCounted line, YearMonth month) {
        return switch (line.source()) {
            case Source.OfInvoice(var invoice) -> new Origin.OfStatement(month, invoice.value(), "");
            case Source.OfPayment(var _, var invoice, var _) -> new Origin.OfStatement(month, invoice.value(), "");
            case Source.OfPurchase(var _, var invoice) -> new Origin.OfStatement(month, invoice.value(), "");
            case Source.OfInternalInvoice _ -> new Origin.OfStatement(month, "", "");
            case Source.OfTheMonth() -> new Origin.OfStatement(month, "", "");
            case Source.OfCharge(var charge) -> new Origin.OfStatement(month, "", charge.text());
        };
    }

    /** Without VAT, from the day it was approved; once approved it never changes. */
    private static Stream<AccountFact> bought(PurchaseFile file, Reading reading) {
        return file.turns().stream()
                .filter(turn -> turn.state() == State.APPROVED)
                .filter(turn -> KnownBy.of(turn.from(), turn.position(), reading))
                .flatMap(turn -> file.entries().stream()
                        .filter(entry -> entry.position() < turn.position())
                        .reduce((_, last) -> last)
                        .map(entry -> bought(file, turn, entry))
                        .stream());
    }

    private static AccountFact bought(PurchaseFile file, Turn turn, PurchaseFile.Entered entry) {
        return new AccountFact(
                Term.DIRECT_CHARGES,
                new Origin.OfPurchase(file.id()),
                turn.from(),
                YearMonth.from(turn.from()),
                entry.content().netOfVat().negated(),
                turn.position());
    }
}
