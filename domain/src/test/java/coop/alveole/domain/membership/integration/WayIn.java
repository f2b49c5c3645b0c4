package coop.alveole.domain.membership.integration;

import static coop.alveole.domain.shared.Cast.*;

import coop.alveole.domain.membership.integration.IntegrationEvent.*;
import java.time.LocalDate;
import java.util.List;

/** What comes before a first contract, long ago: the past of whoever signs one. */
public final class WayIn {
    public static final LocalDate LONG_AGO = LocalDate.of(2019, 9, 2);
    public static final OrientationCommitteeAttended COMMITTEE =
            new OrientationCommitteeAttended(AMINAS, LONG_AGO, TOURS);
    public static final DiagnosticHeld DIAGNOSTIC = new DiagnosticHeld(AMINAS, LONG_AGO, ContractPath.CAPE, List.of());

    private WayIn() {}
}
