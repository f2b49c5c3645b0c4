package coop.alveole.command.billing.issue;

import coop.alveole.command.billing.invoice.FiscalYears;
import coop.alveole.command.files.FileOwner;
import coop.alveole.command.files.FileStore;
import coop.alveole.command.files.FileStore.NewFile;
import coop.alveole.command.shared.Asker.OnThisMachine;
import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.Request;
import coop.alveole.command.shared.Request.Attempt;
import coop.alveole.command.shared.ToDoLists;
import coop.alveole.domain.billing.issue.IssuedInvoiceCommand.KeepInvoiceFile;
import coop.alveole.domain.shared.IssuedInvoiceId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.file.FileType;
import coop.alveole.domain.shared.file.SealedFile;
import coop.alveole.domain.shared.trade.InvoiceId;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes and seals the file of each invoice that has left, one at a time, once under the key of the invoice (ADR 0049): the
 * file is on the disk before the fact that names it, so that a kill in between costs one making more.
 */
@Component
public class KeepInvoiceFiles {
    private static final Logger LOG = LoggerFactory.getLogger(KeepInvoiceFiles.class);
    private static final String ROUTE = "automation/issued-file";

    private final ToDoLists<InvoiceToKeep> sent;
    private final KnownSendings record;
    private final InvoicePress press;
    private final FileStore files;
    private final FiscalYears years;
    private final Commands commands;
    private final OnThisMachine machine;
    private final Supplier<LocalDate> today;

    KeepInvoiceFiles(
            ToDoLists<InvoiceToKeep> sent,
            KnownSendings record,
            InvoicePress press,
            FileStore files,
            FiscalYears years,
            Commands commands,
            OnThisMachine machine,
            Supplier<LocalDate> today) {
        this.sent = sent;
        this.record = record;
        this.press = press;
        this.files = files;
        this.years = years;
        this.commands = commands;
        this.machine = machine;
        this.today = today;
    }

    /** All there is to keep now; {@code goesOn} is asked before each, so that a house that closes waits for one file only. */
    public void run(BooleanSupplier goesOn) {
        var left = sent.atHead().stream()
                .filter(InvoiceToKeep::isToKeep)
                .map(InvoiceToKeep::id)
                .sorted()
                .toList();
        for (var id : left) if (goesOn.getAsBoolean()) attempt(new InvoiceId(id));
    }

    /** What only has to wait ends the look; one invoice that cannot be made keeps no other from it. */
    private void attempt(InvoiceId invoice) {
        try {
            keep(invoice);
        } catch (RuleBroken refused) {
            if (refused.rule() instanceof RequestRule) throw refused;
            LOG.warn("the file of {} is not kept: {}", invoice, refused.rule().name());
        } catch (IllegalArgumentException | IllegalStateException fault) {
            LOG.error("the file of {} cannot be made", invoice, fault);
        }
    }

    private void keep(InvoiceId invoice) {
        var issued = IssuedInvoiceId.of(invoice);
        var request =
                Request.forReal(machine.asker("automation"), new Attempt(ROUTE, invoice.value(), invoice.value()));
        var file = sealed(issued, press.print(invoice));
        commands.send(new KeepInvoiceFile(issued, record.wasSent(invoice), file, today.get()), request);
    }

    private SealedFile sealed(IssuedInvoiceId issued, InvoicePress.Printed printed) {
        var owner = new FileOwner.OfAccounts(years.kept(printed.issuedOn()));
        return files.keep(new NewFile(owner, issued.value(), FileType.PDF, printed.name()), printed.content());
    }
}
