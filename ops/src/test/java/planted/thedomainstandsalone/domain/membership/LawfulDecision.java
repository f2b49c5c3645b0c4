package planted.thedomainstandsalone.domain.membership;

import java.time.LocalDate;

final class LawfulDecision {
    LocalDate threeYearsAfter(LocalDate day) {
        return day.plusMonths(36);
    }
}
