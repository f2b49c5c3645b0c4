package coop.alveole.query.worklist;

import coop.alveole.domain.absence.Absence;
import coop.alveole.domain.shared.AbsencesId;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.projection.absence.AbsenceFile;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who of the team is away on a day. */
@Component
public class WhoIsAway {
    private final Documents<AbsenceFile> absences;
    private final Resident<AbsenceFile> resident;

    WhoIsAway(Documents<AbsenceFile> absences) {
        this.absences = absences;
        this.resident = Resident.of(absences, AbsenceFile::id);
    }

    public Optional<Absence> on(AccountId account, LocalDate day) {
        return resident.find(AbsencesId.of(account).value())
                .flatMap(file -> file.calendar().on(day));
    }

    public Collection<AbsenceFile> all(Reading reading) {
        waitFor(reading);
        return resident.rows();
    }

    public void waitFor(Reading reading) {
        reading.waitFor(absences);
    }
}
