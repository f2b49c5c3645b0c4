package coop.alveole.query.contribution.whatif;

import java.util.List;

/** What was counted, and what another rule would have come to, of the activities within reach; in cents. */
record WhatIfView(List<Month> months, long countedCents, long wouldBeCents) {
    record Month(String month, long countedCents, long wouldBeCents) {}

    static WhatIfView of(List<Month> months) {
        return new WhatIfView(
                months,
                months.stream().mapToLong(Month::countedCents).sum(),
                months.stream().mapToLong(Month::wouldBeCents).sum());
    }
}
