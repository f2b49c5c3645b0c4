package coop.alveole.domain.membership;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The contracts of employment of one person: a CESA that has ended, and any of common law; a CAPE is none (COOP-08). */
record Jobs(List<ContractPeriod> periods) {
    Optional<ContractPeriod> on(LocalDate day) {
        return periods.stream().filter(job -> job.covers(day)).min(Comparator.comparing(ContractPeriod::startsOn));
    }

    /** Of common law, which go on after that day or begin later. */
    Stream<ContractPeriod> ofCommonLawBeyond(LocalDate lastDay) {
        return periods.stream()
                .filter(job -> job.kind() != ContractKind.CESA && job.endsOn().isAfter(lastDay));
    }

    /** Since when somebody employed from that day on has been employed, without a free day. */
    LocalDate upTo(LocalDate start) {
        return periods.stream()
                .filter(job -> job.startsOn().isBefore(start) && !job.dayAfter().isBefore(start))
                .map(job -> upTo(job.startsOn()))
                .min(Comparator.naturalOrder())
                .orElse(start);
    }

    Optional<LocalDate> lastDay() {
        return periods.stream().map(ContractPeriod::endsOn).max(Comparator.naturalOrder());
    }
}
