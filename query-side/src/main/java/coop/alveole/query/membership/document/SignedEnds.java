package coop.alveole.query.membership.document;

import coop.alveole.domain.membership.CapeEvent.CapeSigned;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.PastEvent.PastContractRecorded;
import coop.alveole.domain.membership.correction.CorrectionEvent.ContractCorrected;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.query.shared.Facts;
import coop.alveole.query.shared.Reading;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Until when each CAPE was signed, by its first day: that it ended earlier changes nothing of what it says. */
@Component
class SignedEnds {
    private final Facts facts;

    SignedEnds(Facts facts) {
        this.facts = facts;
    }

    Optional<LocalDate> of(MembershipId id, LocalDate startsOn, Reading reading) {
        var known = facts.of(id.value(), reading.knownAt().orElse(Long.MAX_VALUE));
        return Optional.ofNullable(ends(known).get(startsOn));
    }

    private static Map<LocalDate, LocalDate> ends(List<Recorded<?>> facts) {
        var ends = new HashMap<LocalDate, LocalDate>();
        for (var fact : facts)
            switch (fact.event()) {
                case CapeSigned e -> ends.put(e.startsOn(), e.endsOn());
                case PastContractRecorded e when e.kind() == ContractKind.CAPE -> ends.put(e.startsOn(), e.endsOn());
                case ContractCorrected e when e.kind() == ContractKind.CAPE -> correct(ends, e);
                default -> {}
            }
        return ends;
    }

    /** A last day that was not the signed one is that of an early end: the signed one stays. */
    private static void correct(Map<LocalDate, LocalDate> ends, ContractCorrected e) {
        var signed = ends.remove(e.wrongStartsOn());
        if (signed != null) ends.put(e.startsOn(), signed.equals(e.wrongEndsOn()) ? e.endsOn() : signed);
    }
}
