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
import coop.alveole.domain.billing.issue.IssuedPaper;
import coop.alveole.domain.billing.issue.IssuedPaper.*;
import coop.alveole.domain.billing.issue.IssuedQuoteCommand.KeepQuoteFile;
import coop.alveole.domain.billing.reminder.RemindersCommand.KeepReminderLetter;
import coop.alveole.domain.shared.IssuedInvoiceId;
import coop.alveole.domain.shared.IssuedQuoteId;
import coop.alveole.domain.shared.RemindersId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.file.FileType;
import coop.alveole.domain.shared.file.SealedFile;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes and seals the file of what has left, one at a time, once under the key of the paper (ADR 0049, 0053): the
 * file is on the disk before the fact that names it, so that a kill in between costs one making more.
 */
@Component
public class KeepPapers {
    private static final Logger LOG = LoggerFactory.getLogger(KeepPapers.class);
    private static final String ROUTE = "automation/issued-file";

    private final ToDoLists<PaperToKeep> sent;
    private final KnownSendings record;
    private final PaperPress press;
    private final FileStore files;
    private final FiscalYears years;
    private final Commands commands;
    private final OnThisMachine machine;
    private final Supplier<LocalDate> today;

    KeepPapers(
            ToDoLists<PaperToKeep> sent,
            KnownSendings record,
            PaperPress press,
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
                .flatMap(PaperToKeep::left)
                .sorted(Comparator.comparing(IssuedPaper::key))
                .toList();
        for (var paper : left) if (goesOn.getAsBoolean()) attempt(paper);
    }

    /** What only has to wait ends the look; one paper that cannot be made keeps no other from it. */
    private void attempt(IssuedPaper paper) {
        try {
            var request = Request.forReal(machine.asker("automation"), new Attempt(ROUTE, paper.key(), paper.key()));
            commands.send(keep(paper, press.print(paper)), request);
        } catch (RuleBroken refused) {
            if (refused.rule() instanceof RequestRule) throw refused;
            LOG.warn("the file of {} is not kept: {}", paper, refused.rule().name());
        } catch (IllegalArgumentException | IllegalStateException fault) {
            LOG.error("the file of {} cannot be made", paper, fault);
        }
    }

    private Object keep(IssuedPaper paper, PaperPress.Printed printed) {
        return switch (paper) {
            case OfInvoice(var invoice) -> {
                var issued = IssuedInvoiceId.of(invoice);
                yield new KeepInvoiceFile(issued, record.include(paper), sealed(issued.value(), printed), today.get());
            }
            case OfQuote(var quote, int revision) -> {
                var issued = IssuedQuoteId.of(quote);
                yield new KeepQuoteFile(
                        issued, revision, record.include(paper), sealed(issued.value(), printed), today.get());
            }
            case OfReminder(var invoice, int number) -> {
                var reminders = RemindersId.of(invoice);
                yield new KeepReminderLetter(reminders, number, sealed(reminders.value(), printed), today.get());
            }
        };
    }

    private SealedFile sealed(String object, PaperPress.Printed printed) {
        var owner = new FileOwner.OfAccounts(years.kept(printed.writtenOn()));
        return files.keep(new NewFile(owner, object, FileType.PDF, printed.name()), printed.content());
    }
}
