package coop.alveole.command.billing.payment;

import static coop.alveole.domain.shared.RequestRule.UNREADABLE_REQUEST;

import coop.alveole.command.billing.customer.KnownCustomers;
import coop.alveole.command.billing.invoice.KnownInvoices;
import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.Commands.Step;
import coop.alveole.command.shared.Outcome;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.billing.invoice.InvoiceCommand.AllocatePayment;
import coop.alveole.domain.billing.payment.Allocation;
import coop.alveole.domain.billing.payment.PaymentCommand;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.InvoiceId;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** A payment and the invoices it is for are told in one append: what is paid here is paid there. */
@Component
public class Allocations {
    private final Commands commands;
    private final KnownInvoices invoices;
    private final KnownCustomers customers;

    Allocations(Commands commands, KnownInvoices invoices, KnownCustomers customers) {
        this.commands = commands;
        this.invoices = invoices;
        this.customers = customers;
    }

    /** Every invoice is told the difference, in the order of their ids: two payments never wait for each other. */
    Outcome told(
            PaymentCommand command, List<Allocation> before, List<Allocation> after, LocalDate on, Request request) {
        return commands.together(step -> tell(step, command, before, after, on, request), request);
    }

    /** As one part of what is told together; the payment comes last. */
    public void tell(
            Step step,
            PaymentCommand command,
            List<Allocation> before,
            List<Allocation> after,
            LocalDate on,
            Request request) {
        var differences = new TreeMap<String, Money>();
        before.forEach(each ->
                differences.merge(each.invoiceId().value(), each.amount().negated(), Money::plus));
        after.forEach(each -> differences.merge(each.invoiceId().value(), each.amount(), Money::plus));
        differences.forEach((invoice, amount) -> {
            if (amount.isZero()) return;
            var told = new AllocatePayment(new InvoiceId(invoice), command.paymentId(), amount, on);
            step.send(told, request.apart(null));
        });
        step.send(command, request);
    }

    /** Each is an invoice of that customer, merged or not. */
    public void requireOf(CustomerId customer, List<Allocation> allocations) {
        var payer = customers.now(customer);
        for (var allocation : allocations) {
            var buyer = customers.now(invoices.of(allocation.invoiceId()).customer());
            UNREADABLE_REQUEST.require(
                    buyer.customerId().equals(payer.customerId()),
                    "allocations",
                    "Cette facture est celle d'un autre client.");
        }
    }
}
