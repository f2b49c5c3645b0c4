package coop.alveole.query.billing.account.term;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.activity.Share;
import coop.alveole.domain.activity.Splits.Split;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.projection.activity.ActivityFile;
import coop.alveole.projection.membership.MemberFile;
import coop.alveole.projection.membership.MemberFile.Contract;
import coop.alveole.projection.payroll.PayFile;
import coop.alveole.projection.payroll.PayFile.Pay;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.billing.account.term.AccountFact.Origin;
import coop.alveole.query.shared.KeyRing;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What pay costs an activity, for whoever may know it; and of each month whether it is in. */
@Component
public class PayMoney {
    private final Documents<PayFile> files;
    private final Documents<ActivityFile> activities;
    private final Resident<MemberFile> members;
    private final KeyRing keys;

    PayMoney(Documents<PayFile> files, Documents<ActivityFile> activities, Resident<MemberFile> members, KeyRing keys) {
        this.files = files;
        this.activities = activities;
        this.members = members;
        this.keys = keys;
    }

    public boolean isShown(ActivityId activity, Reading reading) {
        return reading.viewer().may(Access.READ_PAY, activity);
    }

    public Stream<AccountFact> of(ActivityId activity, Reading reading) {
        if (!isShown(activity, reading)) return Stream.of();
        return file(activity, reading).stream()
                .flatMap(file -> file.months().flatMap(month -> standing(file, month, reading).stream()))
                .flatMap(pay -> cost(pay).map(cost -> fact(pay, cost)).stream());
    }

    public PayState state(ActivityId activity, YearMonth month, Reading reading) {
        if (!isShown(activity, reading)) return PayState.HIDDEN;
        var told = file(activity, reading)
                .map(file -> standing(file, month, reading))
                .orElse(List.of());
        if (told.stream().anyMatch(pay -> cost(pay).isEmpty())) return PayState.HIDDEN;
        if (!told.isEmpty()) return PayState.IN;
        return isEmployed(activity, month, reading) ? PayState.AWAITED : PayState.NONE_DUE;
    }

    private Optional<PayFile> file(ActivityId activity, Reading reading) {
        reading.waitFor(files);
        return files.find(activity.value());
    }

    private static List<Pay> standing(PayFile file, YearMonth month, Reading reading) {
        return file.standing(month, pay -> KnownBy.of(pay.from(), pay.position(), reading));
    }

    private Optional<Money> cost(Pay pay) {
        return keys.open(pay.told().line().cost()).map(cents -> new Money(Long.parseLong(cents)));
    }

    private static AccountFact fact(Pay pay, Money cost) {
        var month = YearMonth.from(pay.month());
        return new AccountFact(Term.PAY, new Origin.OfPay(month), pay.from(), month, cost.negated(), pay.position());
    }

    private boolean isEmployed(ActivityId activity, YearMonth month, Reading reading) {
        return activities.find(activity.value()).stream()
                .flatMap(file -> holders(file, month))
                .distinct()
                .flatMap(holder -> members.find(holder.value()).stream())
                .flatMap(member -> member.contracts().stream())
                .filter(contract -> contract.position() <= reading.knownAt().orElse(Long.MAX_VALUE))
                .anyMatch(contract -> isPaid(contract) && runsIn(contract, month));
    }

    /** Whoever held it on one of its days. */
    private static Stream<MembershipId> holders(ActivityFile file, YearMonth month) {
        var changes = file.splits().lines().stream()
                .map(Split::from)
                .filter(from -> YearMonth.from(from).equals(month));
        return Stream.concat(Stream.of(month.atDay(1)), changes)
                .flatMap(day -> file.splitOn(day).stream())
                .flatMap(split -> split.shares().stream())
                .map(Share::holder);
    }

    /** A CAPE pays nobody; the support team is paid by the pooled services. */
    private static boolean isPaid(Contract contract) {
        return contract.kind() == ContractKind.CESA || contract.kind() == ContractKind.EMPLOYMENT;
    }

    private static boolean runsIn(Contract contract, YearMonth month) {
        LocalDate ends = contract.endsOn();
        return !contract.startsOn().isAfter(month.atEndOfMonth()) && (ends == null || !ends.isBefore(month.atDay(1)));
    }
}
