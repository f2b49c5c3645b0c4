package coop.alveole.command.billing.platform;

import static coop.alveole.domain.billing.issue.IssueRule.STATUS_ONCE;
import static java.util.stream.Collectors.toUnmodifiableMap;

import coop.alveole.command.billing.customer.KnownCustomers;
import coop.alveole.command.shared.Asker.OnThisMachine;
import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.HouseMoney;
import coop.alveole.command.shared.Request;
import coop.alveole.command.shared.Request.Attempt;
import coop.alveole.command.shared.ToDoLists;
import coop.alveole.domain.billing.customer.CustomerKind;
import coop.alveole.domain.billing.issue.IssuedInvoiceCommand;
import coop.alveole.domain.billing.issue.IssuedInvoiceCommand.*;
import coop.alveole.domain.billing.issue.PlatformStatus;
import coop.alveole.domain.shared.IssuedInvoiceId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.MoneyOption;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Hands over what is kept, tells what is paid, records what is said: each once, what is handed being there before its fact. */
@Component
public class PlatformRound {
    private static final String ROUTE = "automation/platform";

    private final ToDoLists<PlatformTask> tasks;
    private final PlatformPost post;
    private final KnownCustomers customers;
    private final HouseMoney rules;
    private final Commands commands;
    private final OnThisMachine machine;
    private final Supplier<LocalDate> today;

    PlatformRound(
            ToDoLists<PlatformTask> tasks,
            PlatformPost post,
            KnownCustomers customers,
            HouseMoney rules,
            Commands commands,
            OnThisMachine machine,
            Supplier<LocalDate> today) {
        this.tasks = tasks;
        this.post = post;
        this.customers = customers;
        this.rules = rules;
        this.commands = commands;
        this.machine = machine;
        this.today = today;
    }

    public void run(BooleanSupplier goesOn) {
        var since = post.since();
        if (since.isEmpty()) return;
        for (var task : tasks.atHead()) if (goesOn.getAsBoolean()) look(task, since.get());
    }

    /** What was handed over, by its number. */
    public Map<Label, InvoiceId> handedOver() {
        return tasks.atHead().stream()
                .filter(PlatformTask::handed)
                .collect(toUnmodifiableMap(PlatformTask::number, task -> new InvoiceId(task.id())));
    }

    /** What is known already adds nothing. */
    public void told(InvoiceId invoice, PlatformStatus status, LocalDate on) {
        try {
            send(new RecordStatus(IssuedInvoiceId.of(invoice), status, on), invoice + "+" + status);
        } catch (RuleBroken known) {
            if (known.rule() != STATUS_ONCE) throw known;
        }
    }

    private void look(PlatformTask task, LocalDate since) {
        if (task.isToHandSince(since) && isOfCompanies(task)) handOver(task);
        task.toTell(this::onDebits).forEach(payment -> tell(task, payment));
    }

    /** Invoices to individuals are told of in daily sums, elsewhere (EINV-05). */
    private boolean isOfCompanies(PlatformTask task) {
        var buyer = customers.now(task.customer().orElseThrow());
        return buyer.kind() != CustomerKind.PRIVATE && buyer.registration().siren() != null;
    }

    private void handOver(PlatformTask task) {
        post.handOver(task.number(), task.kept().orElseThrow().file());
        send(new HandToPlatform(issued(task), today.get()), task.id() + "+handed");
    }

    private boolean onDebits(LocalDate issuedOn) {
        return rules.on(issuedOn).holds(MoneyOption.ON_DEBITS);
    }

    private void tell(PlatformTask task, PlatformTask.Paid payment) {
        var amounts = task.collected(payment);
        if (amounts.isEmpty()) return;
        post.tell(task.number(), payment.place(), amounts, payment.on());
        send(
                new TellCollection(issued(task), payment.place(), amounts, payment.on()),
                task.id() + "+" + payment.place());
    }

    private static IssuedInvoiceId issued(PlatformTask task) {
        return IssuedInvoiceId.of(new InvoiceId(task.id()));
    }

    private void send(IssuedInvoiceCommand command, String key) {
        commands.send(command, Request.forReal(machine.asker("automation"), new Attempt(ROUTE, key, key)));
    }
}
