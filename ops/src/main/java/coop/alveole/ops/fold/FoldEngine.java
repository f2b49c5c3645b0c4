package coop.alveole.ops.fold;

import coop.alveole.command.activity.automation.Departure;
import coop.alveole.command.activity.automation.Departures;
import coop.alveole.command.activity.automation.HeldActivities;
import coop.alveole.command.activity.automation.HeldActivity;
import coop.alveole.command.deadline.AssemblyCalendar;
import coop.alveole.command.deadline.AssemblyCalendars;
import coop.alveole.command.deadline.ReminderList;
import coop.alveole.command.deadline.ReminderLists;
import coop.alveole.command.membership.organisation.SirenHolder;
import coop.alveole.command.membership.organisation.SirenHolders;
import coop.alveole.domain.shared.Fold;
import coop.alveole.ops.readstore.ReadStore;
import coop.alveole.ops.store.EventLog;
import coop.alveole.ops.store.catalogue.CatalogueSerializer;
import coop.alveole.projection.absence.AbsenceFile;
import coop.alveole.projection.absence.AbsenceFiles;
import coop.alveole.projection.access.AccountFile;
import coop.alveole.projection.access.AccountFiles;
import coop.alveole.projection.action.ActionFile;
import coop.alveole.projection.action.ActionFiles;
import coop.alveole.projection.activity.ActivityFile;
import coop.alveole.projection.activity.ActivityFiles;
import coop.alveole.projection.checklist.CheckedFile;
import coop.alveole.projection.checklist.CheckedFiles;
import coop.alveole.projection.checklist.HouseChecklist;
import coop.alveole.projection.checklist.HouseChecklists;
import coop.alveole.projection.deadline.DeadlineSchedule;
import coop.alveole.projection.deadline.DeadlineSchedules;
import coop.alveole.projection.deadline.LineFollowUp;
import coop.alveole.projection.deadline.LineFollowUps;
import coop.alveole.projection.divergence.DivergenceFile;
import coop.alveole.projection.divergence.DivergenceFiles;
import coop.alveole.projection.governance.AssemblyFile;
import coop.alveole.projection.governance.AssemblyFiles;
import coop.alveole.projection.houserules.CooperativeFile;
import coop.alveole.projection.houserules.CooperativeFiles;
import coop.alveole.projection.membership.MemberFile;
import coop.alveole.projection.membership.MemberFiles;
import coop.alveole.projection.membership.association.AssociationFile;
import coop.alveole.projection.membership.association.AssociationFiles;
import coop.alveole.projection.membership.flag.FlagFile;
import coop.alveole.projection.membership.flag.FlagFiles;
import coop.alveole.projection.membership.integration.IntegrationFile;
import coop.alveole.projection.membership.integration.IntegrationFiles;
import coop.alveole.projection.membership.organisation.OrganisationFile;
import coop.alveole.projection.membership.organisation.OrganisationFiles;
import coop.alveole.projection.membership.placement.PlacementFile;
import coop.alveole.projection.membership.placement.PlacementFiles;
import coop.alveole.projection.membership.terms.AllContractTerms;
import coop.alveole.projection.membership.terms.ContractTerms;
import coop.alveole.projection.people.DataRights;
import coop.alveole.projection.people.DataRightsOfPeople;
import coop.alveole.projection.people.PersonFile;
import coop.alveole.projection.people.PersonFiles;
import coop.alveole.projection.shared.Documents;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The read side of a house put together: its document store, its models, the loop that fills them. */
public final class FoldEngine implements AutoCloseable {
    /** Every read model of the program. */
    private static final List<Fold<?>> FOLDS = List.of(
            new PersonFiles(),
            new DataRightsOfPeople(),
            new MemberFiles(),
            new AssociationFiles(),
            new IntegrationFiles(),
            new PlacementFiles(),
            new OrganisationFiles(),
            new FlagFiles(),
            new SirenHolders(),
            new CheckedFiles(),
            new HouseChecklists(),
            new ActivityFiles(),
            new DeadlineSchedules(),
            new AllContractTerms(),
            new AccountFiles(),
            new CooperativeFiles(),
            new AssemblyFiles(),
            new LineFollowUps(),
            new ActionFiles(),
            new AbsenceFiles(),
            new DivergenceFiles(),
            new ReminderLists(),
            new AssemblyCalendars(),
            new HeldActivities(),
            new Departures());

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

    public Documents<PersonFile> people() {
        return runner.documents(PersonFile.class);
    }

    public Documents<DataRights> dataRights() {
        return runner.documents(DataRights.class);
    }

    public Documents<MemberFile> members() {
        return runner.documents(MemberFile.class);
    }

    public Documents<ContractTerms> contractTerms() {
        return runner.documents(ContractTerms.class);
    }

    public Documents<AssociationFile> associations() {
        return runner.documents(AssociationFile.class);
    }

    public Documents<IntegrationFile> integrations() {
        return runner.documents(IntegrationFile.class);
    }

    public Documents<PlacementFile> placements() {
        return runner.documents(PlacementFile.class);
    }

    public Documents<CheckedFile> checked() {
        return runner.documents(CheckedFile.class);
    }

    public Documents<HouseChecklist> checklists() {
        return runner.documents(HouseChecklist.class);
    }

    public Documents<ActivityFile> activities() {
        return runner.documents(ActivityFile.class);
    }

    public Documents<DeadlineSchedule> deadlines() {
        return runner.documents(DeadlineSchedule.class);
    }

    public Documents<AccountFile> accounts() {
        return runner.documents(AccountFile.class);
    }

    public Documents<CooperativeFile> cooperative() {
        return runner.documents(CooperativeFile.class);
    }

    public Documents<AssemblyFile> assemblies() {
        return runner.documents(AssemblyFile.class);
    }

    public Documents<LineFollowUp> followUps() {
        return runner.documents(LineFollowUp.class);
    }

    public Documents<DivergenceFile> divergences() {
        return runner.documents(DivergenceFile.class);
    }

    public Documents<AbsenceFile> absences() {
        return runner.documents(AbsenceFile.class);
    }

    public Documents<ActionFile> actions() {
        return runner.documents(ActionFile.class);
    }

    /** The to-do list of the daily round. */
    public Documents<ReminderList> reminders() {
        return runner.documents(ReminderList.class);
    }

    public Documents<AssemblyCalendar> calendars() {
        return runner.documents(AssemblyCalendar.class);
    }

    /** The to-do lists of whoever releases the holders who left. */
    public Documents<HeldActivity> held() {
        return runner.documents(HeldActivity.class);
    }

    public Documents<OrganisationFile> organisations() {
        return runner.documents(OrganisationFile.class);
    }

    public Documents<FlagFile> flags() {
        return runner.documents(FlagFile.class);
    }

    public Documents<SirenHolder> sirens() {
        return runner.documents(SirenHolder.class);
    }

    public Documents<Departure> departures() {
        return runner.documents(Departure.class);
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
