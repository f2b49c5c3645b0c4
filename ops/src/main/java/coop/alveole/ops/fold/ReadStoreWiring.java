package coop.alveole.ops.fold;

import coop.alveole.command.action.exit.ExitToSettle;
import coop.alveole.command.activity.automation.Departure;
import coop.alveole.command.activity.automation.HeldActivity;
import coop.alveole.command.billing.customer.NumberedCustomer;
import coop.alveole.command.billing.entries.FactToExport;
import coop.alveole.command.contribution.automation.SaleToCount;
import coop.alveole.command.contribution.closing.LedgerToClose;
import coop.alveole.command.deadline.AssemblyCalendar;
import coop.alveole.command.deadline.ReminderList;
import coop.alveole.command.membership.document.SentNumber;
import coop.alveole.command.membership.organisation.SirenHolder;
import coop.alveole.command.sending.MailTask;
import coop.alveole.command.shared.ToDoLists;
import coop.alveole.ops.Alveole;
import coop.alveole.ops.store.EventLog;
import coop.alveole.projection.absence.AbsenceFile;
import coop.alveole.projection.access.AccountFile;
import coop.alveole.projection.action.ActionFile;
import coop.alveole.projection.activity.ActivityFile;
import coop.alveole.projection.billing.bank.BankAccountFile;
import coop.alveole.projection.billing.bank.BankDayFile;
import coop.alveole.projection.billing.closing.ClosingFile;
import coop.alveole.projection.billing.customer.CustomerFile;
import coop.alveole.projection.billing.deposit.SlipFile;
import coop.alveole.projection.billing.entries.ChartFile;
import coop.alveole.projection.billing.entries.EntryFact;
import coop.alveole.projection.billing.entries.ExportBatchFile;
import coop.alveole.projection.billing.invoice.InvoiceFile;
import coop.alveole.projection.billing.payment.PaymentFile;
import coop.alveole.projection.billing.quote.QuoteFile;
import coop.alveole.projection.billing.series.SeriesFile;
import coop.alveole.projection.checklist.CheckedFile;
import coop.alveole.projection.checklist.HouseChecklist;
import coop.alveole.projection.contribution.ContributionFile;
import coop.alveole.projection.deadline.DeadlineSchedule;
import coop.alveole.projection.deadline.LineFollowUp;
import coop.alveole.projection.divergence.DivergenceFile;
import coop.alveole.projection.governance.AssemblyFile;
import coop.alveole.projection.housedocument.HouseDocumentFile;
import coop.alveole.projection.houserules.CooperativeFile;
import coop.alveole.projection.imports.ImportFile;
import coop.alveole.projection.membership.MemberFile;
import coop.alveole.projection.membership.association.AssociationFile;
import coop.alveole.projection.membership.attachment.AttachmentFile;
import coop.alveole.projection.membership.document.DocumentFile;
import coop.alveole.projection.membership.flag.FlagFile;
import coop.alveole.projection.membership.integration.IntegrationFile;
import coop.alveole.projection.membership.letters.LetterBatchFile;
import coop.alveole.projection.membership.organisation.OrganisationFile;
import coop.alveole.projection.membership.placement.PlacementFile;
import coop.alveole.projection.membership.terms.ContractTerms;
import coop.alveole.projection.people.CallLog;
import coop.alveole.projection.people.DataRights;
import coop.alveole.projection.people.PersonFile;
import coop.alveole.projection.purchasing.PurchaseFile;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.shared.Displayed;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReadStoreWiring {
    /** After the record, whose opening makes the folder ours. */
    @Bean
    FoldEngine foldEngine(Alveole alveole, EventLog events) {
        return FoldEngine.open(alveole.data(), alveole.mongoUri(), events);
    }

    /** Started by the keeper of the house, closed with the engine. */
    @Bean(destroyMethod = "")
    FoldRunner foldRunner(FoldEngine engine) {
        return engine.runner();
    }

    @Bean
    Displayed displayed(FoldRunner runner) {
        return runner.displayed();
    }

    @Bean
    Documents<PersonFile> personFiles(FoldEngine engine) {
        return engine.documents(PersonFile.class);
    }

    @Bean
    Documents<DataRights> dataRights(FoldEngine engine) {
        return engine.documents(DataRights.class);
    }

    @Bean
    Documents<CallLog> callLogs(FoldEngine engine) {
        return engine.documents(CallLog.class);
    }

    @Bean
    Documents<MemberFile> memberFiles(FoldEngine engine) {
        return engine.documents(MemberFile.class);
    }

    @Bean
    Documents<ContractTerms> contractTerms(FoldEngine engine) {
        return engine.documents(ContractTerms.class);
    }

    @Bean
    Documents<AssociationFile> associationFiles(FoldEngine engine) {
        return engine.documents(AssociationFile.class);
    }

    @Bean
    Documents<IntegrationFile> integrationFiles(FoldEngine engine) {
        return engine.documents(IntegrationFile.class);
    }

    @Bean
    Documents<DocumentFile> documentFiles(FoldEngine engine) {
        return engine.documents(DocumentFile.class);
    }

    @Bean
    Documents<PlacementFile> placementFiles(FoldEngine engine) {
        return engine.documents(PlacementFile.class);
    }

    @Bean
    Documents<OrganisationFile> organisationFiles(FoldEngine engine) {
        return engine.documents(OrganisationFile.class);
    }

    @Bean
    Documents<FlagFile> flagFiles(FoldEngine engine) {
        return engine.documents(FlagFile.class);
    }

    @Bean
    Documents<CheckedFile> checkedFiles(FoldEngine engine) {
        return engine.documents(CheckedFile.class);
    }

    @Bean
    Documents<HouseChecklist> houseChecklists(FoldEngine engine) {
        return engine.documents(HouseChecklist.class);
    }

    @Bean
    Documents<ActivityFile> activityFiles(FoldEngine engine) {
        return engine.documents(ActivityFile.class);
    }

    @Bean
    Documents<CustomerFile> customerFiles(FoldEngine engine) {
        return engine.documents(CustomerFile.class);
    }

    @Bean
    Documents<QuoteFile> quoteFiles(FoldEngine engine) {
        return engine.documents(QuoteFile.class);
    }

    @Bean
    Documents<InvoiceFile> invoiceFiles(FoldEngine engine) {
        return engine.documents(InvoiceFile.class);
    }

    @Bean
    Documents<ContributionFile> contributionFiles(FoldEngine engine) {
        return engine.documents(ContributionFile.class);
    }

    @Bean
    Documents<ClosingFile> closingFiles(FoldEngine engine) {
        return engine.documents(ClosingFile.class);
    }

    @Bean
    Documents<SeriesFile> seriesFiles(FoldEngine engine) {
        return engine.documents(SeriesFile.class);
    }

    @Bean
    Documents<PaymentFile> paymentFiles(FoldEngine engine) {
        return engine.documents(PaymentFile.class);
    }

    @Bean
    Documents<SlipFile> slipFiles(FoldEngine engine) {
        return engine.documents(SlipFile.class);
    }

    @Bean
    Documents<BankAccountFile> bankAccountFiles(FoldEngine engine) {
        return engine.documents(BankAccountFile.class);
    }

    @Bean
    Documents<BankDayFile> bankDayFiles(FoldEngine engine) {
        return engine.documents(BankDayFile.class);
    }

    @Bean
    Documents<PurchaseFile> purchaseFiles(FoldEngine engine) {
        return engine.documents(PurchaseFile.class);
    }

    @Bean
    Documents<ChartFile> chartFiles(FoldEngine engine) {
        return engine.documents(ChartFile.class);
    }

    @Bean
    Documents<EntryFact> entryFacts(FoldEngine engine) {
        return engine.documents(EntryFact.class);
    }

    @Bean
    Documents<ExportBatchFile> exportBatchFiles(FoldEngine engine) {
        return engine.documents(ExportBatchFile.class);
    }

    @Bean
    Documents<DeadlineSchedule> deadlineSchedules(FoldEngine engine) {
        return engine.documents(DeadlineSchedule.class);
    }

    @Bean
    Documents<AccountFile> accountFiles(FoldEngine engine) {
        return engine.documents(AccountFile.class);
    }

    @Bean
    Documents<CooperativeFile> cooperativeFiles(FoldEngine engine) {
        return engine.documents(CooperativeFile.class);
    }

    @Bean
    Documents<AssemblyFile> assemblyFiles(FoldEngine engine) {
        return engine.documents(AssemblyFile.class);
    }

    @Bean
    Documents<LineFollowUp> lineFollowUps(FoldEngine engine) {
        return engine.documents(LineFollowUp.class);
    }

    @Bean
    Documents<HouseDocumentFile> houseDocumentFiles(FoldEngine engine) {
        return engine.documents(HouseDocumentFile.class);
    }

    @Bean
    Documents<LetterBatchFile> letterBatchFiles(FoldEngine engine) {
        return engine.documents(LetterBatchFile.class);
    }

    @Bean
    Documents<AttachmentFile> attachmentFiles(FoldEngine engine) {
        return engine.documents(AttachmentFile.class);
    }

    @Bean
    Documents<ActionFile> actionFiles(FoldEngine engine) {
        return engine.documents(ActionFile.class);
    }

    @Bean
    Documents<ImportFile> importFiles(FoldEngine engine) {
        return engine.documents(ImportFile.class);
    }

    @Bean
    Documents<DivergenceFile> divergenceFiles(FoldEngine engine) {
        return engine.documents(DivergenceFile.class);
    }

    @Bean
    Documents<AbsenceFile> absenceFiles(FoldEngine engine) {
        return engine.documents(AbsenceFile.class);
    }

    /** An automation waits for its list: what it has not read, it would do without knowing. */
    @Bean
    ToDoLists<ReminderList> reminderLists(FoldEngine engine, EventLog events) {
        return new AtHead<>(engine.documents(ReminderList.class), events);
    }

    @Bean
    ToDoLists<MailTask> mailTasks(FoldEngine engine, EventLog events) {
        return new AtHead<>(engine.documents(MailTask.class), events);
    }

    @Bean
    ToDoLists<AssemblyCalendar> assemblyCalendars(FoldEngine engine, EventLog events) {
        return new AtHead<>(engine.documents(AssemblyCalendar.class), events);
    }

    @Bean
    ToDoLists<HeldActivity> heldActivities(FoldEngine engine, EventLog events) {
        return new AtHead<>(engine.documents(HeldActivity.class), events);
    }

    @Bean
    ToDoLists<SaleToCount> salesToCount(FoldEngine engine, EventLog events) {
        return new AtHead<>(engine.documents(SaleToCount.class), events);
    }

    @Bean
    ToDoLists<LedgerToClose> ledgersToClose(FoldEngine engine, EventLog events) {
        return new AtHead<>(engine.documents(LedgerToClose.class), events);
    }

    @Bean
    ToDoLists<FactToExport> factsToExport(FoldEngine engine, EventLog events) {
        return new AtHead<>(engine.documents(FactToExport.class), events);
    }

    @Bean
    ToDoLists<Departure> departures(FoldEngine engine, EventLog events) {
        return new AtHead<>(engine.documents(Departure.class), events);
    }

    @Bean
    ToDoLists<ExitToSettle> exitsToSettle(FoldEngine engine, EventLog events) {
        return new AtHead<>(engine.documents(ExitToSettle.class), events);
    }

    @Bean
    ToDoLists<SirenHolder> sirenHolders(FoldEngine engine, EventLog events) {
        return new AtHead<>(engine.documents(SirenHolder.class), events);
    }

    @Bean
    ToDoLists<NumberedCustomer> numberedCustomers(FoldEngine engine, EventLog events) {
        return new AtHead<>(engine.documents(NumberedCustomer.class), events);
    }

    @Bean
    ToDoLists<SentNumber> sentNumbers(FoldEngine engine, EventLog events) {
        return new AtHead<>(engine.documents(SentNumber.class), events);
    }
}
