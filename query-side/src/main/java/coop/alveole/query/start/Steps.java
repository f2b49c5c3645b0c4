package coop.alveole.query.start;

import coop.alveole.domain.evidence.HouseEvent.*;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.query.shared.Backups;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The steps of a new house in their order, as they stand; none is stored. */
@Component
class Steps {
    private static final int LATEST_FACTS = 30;

    private final StepsOfTheHouse house;
    private final StepsOfPeople people;
    private final StepsOfMails mails;
    private final Backups backups;

    Steps(StepsOfTheHouse house, StepsOfPeople people, StepsOfMails mails, Backups backups) {
        this.house = house;
        this.people = people;
        this.mails = mails;
        this.backups = backups;
    }

    List<Step> all(Reading reading, Locale reader) {
        return List.of(
                house.cooperative(reading, reader),
                house.places(reading),
                people.team(reading),
                people.people(reading),
                people.flags(reading),
                house.assembly(reading),
                mails.reminders(reading),
                mails.mails(),
                backup());
    }

    /** Without it nothing else has a name to stand under. */
    boolean isTheFirstToDo(Reading reading, Locale reader) {
        return house.cooperative(reading, reader).isToDo();
    }

    /** A backup that nobody has restored is a hope. */
    private Step backup() {
        var made = backups.lastGood();
        var tried = backups.lastTrial().filter(trial -> trial.outcome() == TrialOutcome.GOOD);
        if (made.isEmpty()) return Step.of(StepKind.BACKUP, false, "start.no-backup", "", Optional.empty());
        var day = French.day(made.get().madeOn());
        return tried.isEmpty()
                ? Step.of(StepKind.BACKUP, false, "start.backup-untried", day, latest())
                : Step.of(
                        StepKind.BACKUP,
                        true,
                        "start.backup-tried",
                        French.day(tried.get().triedOn()),
                        latest());
    }

    private Optional<Recorded<?>> latest() {
        return backups.latestFacts(LATEST_FACTS).stream()
                .filter(fact -> fact.event() instanceof BackupMade || fact.event() instanceof RestoreTried)
                .findFirst();
    }
}
