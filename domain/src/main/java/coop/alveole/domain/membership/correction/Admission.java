package coop.alveole.domain.membership.correction;

import coop.alveole.domain.membership.ContractsInTime;
import coop.alveole.domain.membership.correction.CorrectionEvent.AdmissionCorrected;
import coop.alveole.domain.shared.AssemblyId;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An admission as it is recorded (admission): the vote of an assembly, and the first shares where their day is known. Of one
 * taken over from the past only the day is known.
 */
public record Admission(@Nullable AssemblyId assemblyId, LocalDate electedOn, Optional<LocalDate> sharesOn) {
    /** An associate from the later of the two. */
    public LocalDate admittedOn() {
        return sharesOn.filter(day -> day.isAfter(electedOn)).orElse(electedOn);
    }

    /** The shares were subscribed when they were. */
    public Admission votedInstead(@Nullable AssemblyId assembly, LocalDate day) {
        return new Admission(assembly, day, sharesOn);
    }

    /** Among those contracts it may break what no admission breaks in time: it is flagged (decisions 23). */
    public AdmissionCorrected correctedTo(
            Admission right, MembershipId id, CorrectionReason reason, ContractsInTime contracts) {
        return new AdmissionCorrected(
                id,
                assemblyId,
                electedOn,
                admittedOn(),
                right.assemblyId,
                right.electedOn,
                right.admittedOn(),
                reason,
                contracts.brokenByAdmission(admittedOn(), right.admittedOn()));
    }
}
