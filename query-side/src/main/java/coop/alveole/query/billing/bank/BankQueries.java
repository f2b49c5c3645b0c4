package coop.alveole.query.billing.bank;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.trade.BankAccountId;
import coop.alveole.domain.shared.trade.BankDayId;
import coop.alveole.domain.shared.trade.PaymentId;
import coop.alveole.projection.billing.bank.BankAccountFile;
import coop.alveole.projection.billing.bank.BankDayFile;
import coop.alveole.projection.billing.bank.BankDayFile.OfLine;
import coop.alveole.projection.billing.bank.BankDayFile.Turn;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.billing.bank.BankLineView.Standing;
import coop.alveole.query.shared.KeyRing;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import coop.alveole.query.shared.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is asked of the lines of the bank; their labels open to the team of the whole house alone (ADR 0043). */
@Component
class BankQueries {
    private static final Comparator<BankLineView> LATEST_FIRST =
            Comparator.comparing(BankLineView::day).reversed().thenComparing(BankLineView::id);

    private final Documents<BankDayFile> days;
    private final Documents<BankAccountFile> accounts;
    private final Resident<BankDayFile> residentDays;
    private final Resident<BankAccountFile> residentAccounts;
    private final KeyRing keys;

    BankQueries(Documents<BankDayFile> days, Documents<BankAccountFile> accounts, KeyRing keys) {
        this.days = days;
        this.accounts = accounts;
        this.residentDays = Resident.of(days, BankDayFile::id);
        this.residentAccounts = Resident.of(accounts, BankAccountFile::id);
        this.keys = keys;
    }

    /** Those that are known by name, in the order of their names. */
    List<BankAccountFile> accounts(Reading reading) {
        reading.waitFor(accounts);
        return residentAccounts.rows().stream()
                .filter(account -> account.name().isPresent())
                .sorted(Comparator.comparing(account -> account.name().orElseThrow()))
                .toList();
    }

    List<BankLineView> lines(Reading reading) {
        reading.waitFor(days);
        return residentDays.rows().stream()
                .flatMap(day -> lines(day, _ -> true, reading))
                .sorted(LATEST_FIRST)
                .toList();
    }

    Optional<BankLineView> line(BankDayId day, int line, Reading reading) {
        reading.waitFor(days);
        return residentDays.find(day.value()).stream()
                .flatMap(file -> lines(file, each -> each.number() == line, reading))
                .findFirst();
    }

    /** Only the labels of those are opened. */
    private Stream<BankLineView> lines(BankDayFile day, Predicate<OfLine> wanted, Reading reading) {
        if (day.day().isAfter(reading.asOf())) return Stream.of();
        boolean opens = reading.viewer().mayEverywhere(Access.READ_BANK)
                && reading.viewer().mayEverywhere(Access.READ_CUSTOMER_WORDS);
        return day.lines().stream().filter(wanted).map(line -> view(day, line, opens, reading));
    }

    private BankLineView view(BankDayFile day, OfLine line, boolean opens, Reading reading) {
        var turn = line.turnOn(reading.asOf());
        return new BankLineView(
                day.id(),
                line.number(),
                day.account().map(BankAccountId::value).orElse(""),
                day.day(),
                line.line().amount().cents(),
                opens ? label(line) : Words.RESERVED,
                turn.map(BankQueries::standing).orElse(Standing.WAITING),
                told(turn.flatMap(Turn::payment).map(PaymentId::value)),
                told(turn.flatMap(Turn::aside)),
                line.claimsBy(reading.asOf()).stream()
                        .map(claim -> new BankLineView.Claim(
                                claim.activity().value(), claim.customer().value()))
                        .distinct()
                        .toList());
    }

    private Words label(OfLine line) {
        return line.line().words().stream()
                .findFirst()
                .map(detail -> keys.open(detail).map(Words::of).orElse(Words.ERASED))
                .orElse(Words.of("–"));
    }

    private static Standing standing(Turn turn) {
        return turn.payment().isPresent() ? Standing.RECONCILED : Standing.ASIDE;
    }

    private static <T> @Nullable T told(Optional<T> value) {
        return value.<@Nullable T>map(known -> known).orElse(null);
    }
}
