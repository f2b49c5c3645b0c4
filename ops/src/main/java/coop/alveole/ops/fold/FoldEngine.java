package coop.alveole.ops.fold;

import coop.alveole.command.action.exit.ExitsToSettle;
import coop.alveole.command.activity.automation.Departures;
import coop.alveole.command.activity.automation.HeldActivities;
import coop.alveole.command.billing.customer.NumberedCustomers;
import coop.alveole.command.billing.entries.FactsToExport;
import coop.alveole.command.billing.issue.LettersToSend;
import coop.alveole.command.billing.issue.PapersToKeep;
import coop.alveole.command.billing.platform.PlatformTasks;
import coop.alveole.command.contribution.automation.InternalsToCount;
import coop.alveole.command.contribution.automation.SalesToCount;
import coop.alveole.command.contribution.closing.LedgersToClose;
import coop.alveole.command.deadline.AssemblyCalendars;
import coop.alveole.command.deadline.ReminderLists;
import coop.alveole.command.membership.document.SentNumbers;
import coop.alveole.command.membership.organisation.SirenHolders;
import coop.alveole.command.sending.MailTasks;
import coop.alveole.domain.shared.Fold;
import coop.alveole.ops.readstore.ReadStore;
import coop.alveole.ops.store.EventLog;
import coop.alveole.ops.store.catalogue.CatalogueSerializer;
import coop.alveole.projection.absence.AbsenceFiles;
import coop.alveole.projection.access.AccountFiles;
import coop.alveole.projection.action.ActionFiles;
import coop.alveole.projection.activity.ActivityFiles;
import coop.alveole.projection.billing.account.OpenedBalances;
import coop.alveole.projection.billing.bank.BankAccountFiles;
import coop.alveole.projection.billing.bank.BankDayFiles;
import coop.alveole.projection.billing.closing.ClosingFiles;
import coop.alveole.projection.billing.customer.CustomerFiles;
import coop.alveole.projection.billing.deposit.SlipFiles;
import coop.alveole.projection.billing.entries.ChartFiles;
import coop.alveole.projection.billing.entries.EntryFacts;
import coop.alveole.projection.billing.entries.ExportBatchFiles;
import coop.alveole.projection.billing.internal.InternalInvoiceFiles;
import coop.alveole.projection.billing.invoice.InvoiceFiles;
import coop.alveole.projection.billing.issue.IssuedFiles;
import coop.alveole.projection.billing.opening.OpeningFiles;
import coop.alveole.projection.billing.payment.PaymentFiles;
import coop.alveole.projection.billing.quote.QuoteFiles;
import coop.alveole.projection.billing.reminder.ReminderFiles;
import coop.alveole.projection.billing.series.SeriesFiles;
import coop.alveole.projection.checklist.CheckedFiles;
import coop.alveole.projection.checklist.HouseChecklists;
import coop.alveole.projection.contribution.ContributionFiles;
import coop.alveole.projection.deadline.DeadlineSchedules;
import coop.alveole.projection.deadline.LineFollowUps;
import coop.alveole.projection.divergence.DivergenceFiles;
import coop.alveole.projection.earmark.EarmarkFiles;
import coop.alveole.projection.governance.AssemblyFiles;
import coop.alveole.projection.housedocument.HouseDocumentFiles;
import coop.alveole.projection.houserules.CooperativeFiles;
import coop.alveole.projection.imports.ImportFiles;
import coop.alveole.projection.membership.MemberFiles;
import coop.alveole.projection.membership.association.AssociationFiles;
import coop.alveole.projection.membership.attachment.AttachmentFiles;
import coop.alveole.projection.membership.document.DocumentFiles;
import coop.alveole.projection.membership.flag.FlagFiles;
import coop.alveole.projection.membership.integration.IntegrationFiles;
import coop.alveole.projection.membership.letters.LetterBatchFiles;
import coop.alveole.projection.membership.organisation.OrganisationFiles;
import coop.alveole.projection.membership.placement.PlacementFiles;
import coop.alveole.projection.membership.terms.AllContractTerms;
import coop.alveole.projection.payroll.PayFiles;
import coop.alveole.projection.people.CallLogs;
import coop.alveole.projection.people.DataRightsOfPeople;
import coop.alveole.projection.people.PersonFiles;
import coop.alveole.projection.purchasing.PurchaseFiles;
import coop.alveole.projection.shared.Documents;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The read side of a house put together: its document store, its models, the loop that fills them. */
public final class FoldEngine implements AutoCloseable {
    /** What people are shown. */
    static final List<Fold<?>> DISPLAYS = List.of(
            new PersonFiles(),
            new DataRightsOfPeople(),
            new CallLogs(),
            new MemberFiles(),
            new AssociationFiles(),
            new IntegrationFiles(),
            new PlacementFiles(),
            new OrganisationFiles(),
            new FlagFiles(),
            new DocumentFiles(),
            new CustomerFiles(),
            new InvoiceFiles(),
            new ContributionFiles(),
            new QuoteFiles(),
            new SeriesFiles(),
            new PaymentFiles(),
            new SlipFiles(),
            new ReminderFiles(),
            new IssuedFiles(),
            new BankAccountFiles(),
            new BankDayFiles(),
            new PurchaseFiles(),
            new InternalInvoiceFiles(),
            new OpenedBalances(),
            new PayFiles(),
            new EarmarkFiles(),
            new ChartFiles(),
            new EntryFacts(),
            new ExportBatchFiles(),
            new ClosingFiles(),
            new OpeningFiles(),
            new LetterBatchFiles(),
            new CheckedFiles(),
            new HouseChecklists(),
            new ActivityFiles(),
            new DeadlineSchedules(),
            new AllContractTerms(),
            new AccountFiles(),
            new CooperativeFiles(),
            new AssemblyFiles(),
            new HouseDocumentFiles(),
            new LineFollowUps(),
            new ActionFiles(),
            new AttachmentFiles(),
            new AbsenceFiles(),
            new DivergenceFiles(),
            new ImportFiles());

    /** What automations look for work in. */
    static final List<Fold<?>> TO_DO_LISTS = List.of(
            new SirenHolders(),
            new NumberedCustomers(),
            new SentNumbers(),
            new ReminderLists(),
            new MailTasks(),
            new AssemblyCalendars(),
            new HeldActivities(),
            new ExitsToSettle(),
            new SalesToCount(),
            new PapersToKeep(),
            new LettersToSend(),
            new PlatformTasks(),
            new InternalsToCount(),
            new LedgersToClose(),
            new FactsToExport(),
            new Departures());

    static final List<Fold<?>> FOLDS =
            Stream.concat(DISPLAYS.stream(), TO_DO_LISTS.stream()).toList();

    private final ReadStore store;
    private final FoldRunner runner;

    private FoldEngine(ReadStore store, EventLog events) {
        this.store = store;
        runner = new FoldRunner(events, store, CatalogueSerializer.mapper(), FOLDS);
    }

    public static FoldEngine open(Path folder, String uri, EventLog events) {
        return new FoldEngine(ReadStore.open(folder, uri), events);
    }

    public FoldRunner runner() {
        return runner;
    }

    /** The documents of one read model. */
    public <D> Documents<D> documents(Class<D> kind) {
        return runner.documents(kind);
    }

    /** Each read model by the name of its fold. */
    public Map<String, Documents<?>> models() {
        return FOLDS.stream()
                .collect(Collectors.toUnmodifiableMap(
                        fold -> fold.getClass().getSimpleName(), fold -> runner.documents(fold.document())));
    }

    /** Waits, two seconds at most for each model, until the displays say what the record says up to there. */
    public boolean reached(long position) {
        return models().values().stream().allMatch(model -> model.reached(position));
    }

    @Override
    public void close() {
        runner.close();
        store.close();
    }
}
