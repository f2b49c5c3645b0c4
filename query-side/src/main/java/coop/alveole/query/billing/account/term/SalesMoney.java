package coop.alveole.query.billing.account.term;

import coop.alveole.domain.houserules.MoneyTimeline;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.MoneyOption;
import coop.alveole.projection.billing.invoice.InvoiceFile;
import coop.alveole.projection.billing.invoice.InvoiceFile.Deed;
import coop.alveole.projection.billing.invoice.InvoiceFile.Issue;
import coop.alveole.query.billing.account.term.AccountFact.Origin;
import coop.alveole.query.billing.owed.OwedInvoices;
import coop.alveole.query.houserules.OurRules;
import coop.alveole.query.shared.Reading;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What was collected of the invoices of an activity, and the VAT that came due with it. */
@Component
public class SalesMoney {
    private static final Comparator<Step> IN_TIME = Comparator.comparing(
                    (Step step) -> step.deed().on())
            .thenComparingLong(step -> step.deed().position());

    private final OwedInvoices invoices;
    private final OurRules rules;

    SalesMoney(OwedInvoices invoices, OurRules rules) {
        this.invoices = invoices;
        this.rules = rules;
    }

    public Stream<AccountFact> of(ActivityId activity, Reading reading) {
        var files = invoices.ofActivity(activity, reading);
        var regime = rules.money(reading);
        return files.stream().flatMap(file -> facts(file, files, regime, reading));
    }

    /** A validated document of an activity: {@code due} is what was still to be paid of it, nothing of a credit note. */
    public record Issued(InvoiceFile file, Issue issue, Money due) {
        /** Without VAT, below zero of what takes back. */
        public Money net() {
            return signed(issue.net());
        }

        public Money withTax() {
            return signed(issue.withTax());
        }

        /** Whether it had its number from us. */
        public boolean isOurs() {
            return file.deeds().stream().anyMatch(deed -> deed.kind() == Deed.Kind.VALIDATED);
        }

        public String customer() {
            return file.writings().getLast().customer().value();
        }

        private Money signed(Money amount) {
            return file.kind().takesBack() ? amount.negated() : amount;
        }
    }

    /** What had its number by then, the first number first. */
    public List<Issued> issued(ActivityId activity, Reading reading) {
        return invoices.ofActivity(activity, reading).stream()
                .flatMap(file -> file.issue().stream()
                        .filter(_ -> numbered(file)
                                .filter(deed -> KnownBy.of(deed.on(), deed.position(), reading))
                                .isPresent())
                        .map(issue -> new Issued(file, issue, due(file, issue, reading))))
                .sorted(Comparator.comparing(issued -> issued.issue().number().toString()))
                .toList();
    }

    /** By which deed it has its number: it was validated here, or it came with the number it had elsewhere. */
    private static Optional<Deed> numbered(InvoiceFile file) {
        var validated = file.deeds().stream().filter(deed -> deed.kind() == Deed.Kind.VALIDATED);
        return validated
                .findFirst()
                .or(() -> file.issue().flatMap(_ -> file.deeds().stream().findFirst()));
    }

    private static Money due(InvoiceFile file, Issue issue, Reading reading) {
        if (file.kind().takesBack()) return Money.ZERO;
        var settled = file.deeds().stream()
                .filter(deed -> deed.kind() != Deed.Kind.VALIDATED && KnownBy.of(deed.on(), deed.position(), reading))
                .map(Deed::amount)
                .collect(Money.sum());
        return issue.withTax().minus(settled);
    }

    /** A deed of the invoice itself, or the validation of a credit note of it. */
    private record Step(InvoiceFile file, Issue issue, Deed deed) {}

    private static Stream<AccountFact> facts(
            InvoiceFile file, List<InvoiceFile> files, MoneyTimeline regime, Reading reading) {
        if (file.issue().isEmpty()) return Stream.of();
        var issue = file.issue().get();
        if (file.kind().takesBack())
            return steps(file, issue, Deed.Kind.VALIDATED, reading)
                    .map(step -> vat(step, tax(step, regime).atOnce()));
        var tax = SaleTax.of(file, issue, onDebits(issue, regime));
        var credits = files.stream()
                .filter(each -> each.credits().contains(new InvoiceId(file.id())))
                .flatMap(each ->
                        each.issue().stream().flatMap(known -> steps(each, known, Deed.Kind.VALIDATED, reading)));
        var own = Stream.of(Deed.Kind.VALIDATED, Deed.Kind.TAKEN_OVER, Deed.Kind.PAID)
                .flatMap(kind -> steps(file, issue, kind, reading));
        return Stream.concat(own, credits).sorted(IN_TIME).toList().stream()
                .flatMap(step -> facts(step, file, tax, regime))
                .filter(fact -> !fact.amount().isZero());
    }

    private static Stream<AccountFact> facts(Step step, InvoiceFile sale, SaleTax tax, MoneyTimeline regime) {
        if (!step.file().id().equals(sale.id()))
            return Stream.of(vat(step, tax.credited(tax(step, regime)).negated()));
        var paid = step.deed().amount();
        if (step.deed().kind() == Deed.Kind.VALIDATED)
            return Stream.of(vat(step, tax.atOnce().negated()));
        if (step.deed().kind() == Deed.Kind.TAKEN_OVER)
            return Stream.of(vat(step, atTheSwitch(step, tax).negated()));
        return Stream.of(
                fact(Term.COLLECTED, step, paid), vat(step, tax.paid(paid).negated()));
    }

    /** What was collected before is in the balance it opened with; its VAT is due where nobody has taken it. */
    private static Money atTheSwitch(Step step, SaleTax tax) {
        var ofWhatWasPaid = tax.paid(step.deed().amount());
        return step.issue().hadItsVatTaken() ? ofWhatWasPaid : ofWhatWasPaid.plus(tax.atOnce());
    }

    private static Stream<Step> steps(InvoiceFile file, Issue issue, Deed.Kind kind, Reading reading) {
        return file.deeds().stream()
                .filter(deed -> deed.kind() == kind && KnownBy.of(deed.on(), deed.position(), reading))
                .map(deed -> new Step(file, issue, deed));
    }

    private static SaleTax tax(Step step, MoneyTimeline regime) {
        return SaleTax.of(step.file(), step.issue(), onDebits(step.issue(), regime));
    }

    private static boolean onDebits(Issue issue, MoneyTimeline regime) {
        return regime.on(issue.issuedOn()).holds(MoneyOption.ON_DEBITS);
    }

    private static AccountFact vat(Step step, Money amount) {
        return fact(Term.VAT, step, amount);
    }

    private static AccountFact fact(Term term, Step step, Money amount) {
        var deed = step.deed();
        var number = step.issue().number().toString();
        Origin origin = deed.payment()
                .<Origin>map(payment ->
                        new Origin.OfPayment(payment.value(), step.file().id(), number))
                .orElseGet(() -> new Origin.OfInvoice(step.file().id(), number));
        return new AccountFact(term, origin, deed.on(), YearMonth.from(deed.on()), amount, deed.position());
    }
}
