package coop.alveole.command.billing.platform;

import coop.alveole.domain.billing.issue.CollectedAtRate;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.file.SealedFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where a platform takes what it is handed; ops answers with a folder. Handed twice, the same takes its own place. */
public interface PlatformPost {
    /** From which day on what is kept is handed over; empty where no platform is set. */
    Optional<LocalDate> since();

    void handOver(Label number, SealedFile file);

    void tell(Label number, int place, List<CollectedAtRate> amounts, LocalDate collectedOn);
}
