package coop.alveole.domain.membership.flag;

import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.shared.Rule;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What an event says of the rules that one fact broke; what was said of the fact of {@code insteadOf} no longer holds. */
public record FlagChange(FlagSubject subject, LocalDate insteadOf, LocalDate from, List<FlagKind> kinds) {
    public static FlagChange of(ContractKind contract, LocalDate startsOn, Collection<? extends Rule> broken) {
        return corrected(contract, startsOn, startsOn, broken);
    }

    public static FlagChange corrected(
            ContractKind contract, LocalDate wrong, LocalDate startsOn, Collection<? extends Rule> broken) {
        return new FlagChange(FlagSubject.of(contract), wrong, startsOn, FlagKind.of(broken));
    }

    public static FlagChange ofAdmission(LocalDate wrong, LocalDate admittedOn, Collection<? extends Rule> broken) {
        return new FlagChange(FlagSubject.ADMISSION, wrong, admittedOn, FlagKind.of(broken));
    }

    public static FlagChange ofExit(LocalDate lastDay, Collection<? extends Rule> broken) {
        return new FlagChange(FlagSubject.EXIT, lastDay, lastDay, FlagKind.of(broken));
    }

    /** Whether a first contract lacked something is known once all that preceded it is (H17). */
    public static FlagChange ofEntry(LocalDate enteredOn) {
        return new FlagChange(
                FlagSubject.ENTRY,
                enteredOn,
                enteredOn,
                List.of(FlagKind.COMMITTEE_BEFORE_CONTRACT, FlagKind.DIAGNOSTIC_BEFORE_CONTRACT));
    }
}
