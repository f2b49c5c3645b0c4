package coop.alveole.command.billing.invoice;

import coop.alveole.command.billing.customer.KnownCustomers;
import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.HouseMoney;
import coop.alveole.command.shared.Outcome;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.billing.invoice.Addressee;
import coop.alveole.domain.billing.invoice.Cover;
import coop.alveole.domain.billing.invoice.InvoiceCommand.CreditInvoice;
import coop.alveole.domain.billing.invoice.InvoiceCommand.ValidateInvoice;
import coop.alveole.domain.billing.invoice.Mention;
import coop.alveole.domain.billing.invoice.Validator;
import coop.alveole.domain.billing.series.InvoiceNumber;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.MoneyDelay;
import coop.alveole.domain.shared.trade.TradeDetail;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A number and the invoice that bears it are recorded in one append, or neither is: no number is lost, none is given twice. */
@Component
class Validations {
    private final Commands commands;
    private final KnownInvoices invoices;
    private final KnownCustomers customers;
    private final Covers covers;
    private final Numbering numbering;
    private final HouseMoney rules;
    private final Supplier<LocalDate> today;

    Validations(
            Commands commands,
            KnownInvoices invoices,
            KnownCustomers customers,
            Covers covers,
            Numbering numbering,
            HouseMoney rules,
            Supplier<LocalDate> today) {
        this.commands = commands;
        this.invoices = invoices;
        this.customers = customers;
        this.covers = covers;
        this.numbering = numbering;
        this.rules = rules;
        this.today = today;
    }

    Outcome validate(InvoiceId id, @Nullable LocalDate issuedOn, @Nullable LocalDate dueOn, Request request) {
        return numbered(id, issuedOn, dueOn, List.of(), Validator.TEAM, request);
    }

    /** By whoever holds the activity, which it was delegated to. */
    Outcome own(InvoiceId id, @Nullable LocalDate issuedOn, @Nullable LocalDate dueOn, Request request) {
        boolean delegated = rules.on(today.get()).delegatesValidation(invoices.activityOf(id));
        var validator = delegated ? Validator.DELEGATED_HOLDER : Validator.HOLDER;
        return numbered(id, issuedOn, dueOn, List.of(), validator, request);
    }

    Outcome waiving(
            InvoiceId id,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate dueOn,
            List<TradeDetail> waiver,
            Request request) {
        return numbered(id, issuedOn, dueOn, waiver, Validator.TEAM, request);
    }

    private Outcome numbered(
            InvoiceId id,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate dueOn,
            List<TradeDetail> waiver,
            Validator validator,
            Request request) {
        var invoice = invoices.of(id);
        boolean takesBack = invoice.kind().takesBack();
        if (!takesBack) customers.forSale(invoice.customer(), invoice.activity());
        var day = Objects.requireNonNullElseGet(issuedOn, today);
        Mention.requireAll(missing(invoice, day));
        boolean covered =
                takesBack || covers.cover(invoice.activity(), invoice.content().suppliedOn());
        var cover = new Cover(covered, waiver);
        return commands.together(
                step -> {
                    var number = (InvoiceNumber)
                            Objects.requireNonNull(step.send(numbering.next(id, day), request.apart(null)));
                    for (var credited : invoice.credits()) {
                        GivenBack.by(credited, invoices.of(credited), invoice.content(), day)
                                .forEach(back -> step.send(back, request.apart(null)));
                        var amount = invoice.content().totals().withTax();
                        step.send(new CreditInvoice(credited, id, amount, day), request.apart(null));
                    }
                    var due = dueOn == null ? usualDueDay(day) : dueOn;
                    step.send(
                            new ValidateInvoice(
                                    id,
                                    number,
                                    day,
                                    due,
                                    cover,
                                    validator,
                                    request.asker().account()),
                            request);
                },
                request);
    }

    private List<Mention> missing(InvoiceOnRecord invoice, LocalDate issuedOn) {
        var addressee = Addressee.of(customers.now(invoice.customer()).identity());
        return Mention.missing(rules.on(issuedOn).seller(), addressee, invoice.content());
    }

    private LocalDate usualDueDay(LocalDate issuedOn) {
        return issuedOn.plusDays(rules.on(issuedOn).days(MoneyDelay.DUE_DAYS).value());
    }
}
