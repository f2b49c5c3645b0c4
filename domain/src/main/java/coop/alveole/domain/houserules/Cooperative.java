package coop.alveole.domain.houserules;

import static coop.alveole.domain.houserules.CooperativeRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.houserules.CooperativeCommand.*;
import coop.alveole.domain.houserules.CooperativeEvent.*;
import coop.alveole.domain.shared.CooperativeId;
import coop.alveole.domain.shared.FiscalYearEnd;
import coop.alveole.domain.shared.Label;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/** The cooperative itself (coopérative), one in a house: it begins with the first thing said of it. */
public final class Cooperative {
    private static final int ALERTS_AT_MOST = 8;
    private static final int MONTHS_AHEAD_AT_MOST = 24;

    @SuppressWarnings("UnusedVariable") // Axon reads it; a fact that may be the first takes the id of its command
    @AggregateIdentifier
    private CooperativeId id;

    private final Map<Named, LocalDate> declaredSince = new HashMap<>();

    private final MoneyStanding money = new MoneyStanding();

    private record Named(SiteKind kind, Label name) {}

    private Cooperative() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ChooseName c) {
        decided(c);
        apply(new NameChosen(c.cooperativeId(), c.name(), c.validFrom(), c.decision()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ChooseLegalForm c) {
        decided(c);
        apply(new LegalFormChosen(c.cooperativeId(), c.form(), c.validFrom(), c.decision()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordSiren c) {
        decided(c);
        apply(new SirenRecorded(c.cooperativeId(), c.siren(), c.validFrom(), c.decision()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ChooseFiscalYearEnd c) {
        decided(c);
        A_DAY_OF_THE_YEAR.require(FiscalYearEnd.isADay(c.month(), c.day()), "day", c.day(), c.month());
        var yearEnd = new FiscalYearEnd(c.month(), c.day());
        apply(new FiscalYearEndChosen(c.cooperativeId(), yearEnd, c.validFrom(), c.decision()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AdoptStatutes c) {
        decided(c);
        apply(new StatutesAdopted(c.cooperativeId(), c.version(), c.validFrom(), c.decision()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DeclareSite c) {
        decided(c);
        var since = since(c.kind(), c.name());
        DECLARED_ONCE.require(since.isEmpty(), "name", c.name(), since.orElse(LocalDate.MIN));
        apply(new SiteDeclared(c.cooperativeId(), c.kind(), c.name(), c.address(), c.validFrom(), c.decision()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CloseSite c) {
        decided(c);
        var since = since(c.kind(), c.name());
        DECLARED_BEFORE.require(since.isPresent(), "name", c.name());
        var beginning = since.orElse(LocalDate.MIN);
        CLOSED_AFTER_ITS_BEGINNING.require(c.validFrom().isAfter(beginning), "validFrom", c.name(), beginning);
        apply(new SiteClosed(c.cooperativeId(), c.kind(), c.name(), c.validFrom(), c.decision()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ChooseNumber c) {
        decided(c);
        var number = c.number();
        VALUE_LEFT_OPEN.require(number.allows(c.value()), "value", c.value(), number.least(), number.most());
        apply(new HouseNumberChosen(c.cooperativeId(), number, c.value(), c.validFrom(), c.decision()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ChoosePrerequisites c) {
        decided(c);
        apply(new PrerequisitesChosen(c.cooperativeId(), c.prerequisites(), c.validFrom(), c.decision()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ChooseAlerts c) {
        decided(c);
        var months = c.monthsBefore();
        ALERTS_IN_MONTHS_BEFORE.require(areAlerts(months), "monthsBefore");
        var earliestFirst = months.stream().sorted(Comparator.reverseOrder()).toList();
        apply(new AlertsChosen(c.cooperativeId(), earliestFirst, c.validFrom(), c.decision()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ChooseMoney c) {
        decided(c);
        apply(MoneyDecisions.of(c)
                .decide(
                        c.choice(),
                        money,
                        name -> since(SiteKind.ESTABLISHMENT, name).isPresent()));
    }

    @EventSourcingHandler
    void on(CooperativeEvent event) {
        id = event.cooperativeId();
        switch (event) {
            case SiteDeclared e -> declaredSince.put(new Named(e.kind(), e.name()), e.validFrom());
            case SiteClosed e -> declaredSince.remove(new Named(e.kind(), e.name()));
            case HouseMoneyEvent e -> money.on(e);
            case NameChosen _,
                    LegalFormChosen _,
                    SirenRecorded _,
                    FiscalYearEndChosen _,
                    StatutesAdopted _,
                    HouseNumberChosen _,
                    PrerequisitesChosen _,
                    AlertsChosen _ -> {}
        }
    }

    private static void decided(CooperativeCommand command) {
        var decidedOn = command.decision().decidedOn();
        NOT_BEFORE_ITS_DECISION.require(!command.validFrom().isBefore(decidedOn), "validFrom", decidedOn);
    }

    private Optional<LocalDate> since(SiteKind kind, Label name) {
        return Optional.ofNullable(declaredSince.get(new Named(kind, name)));
    }

    private static boolean areAlerts(List<Integer> months) {
        return !months.isEmpty()
                && months.size() <= ALERTS_AT_MOST
                && new HashSet<>(months).size() == months.size()
                && months.stream().allMatch(month -> month >= 1 && month <= MONTHS_AHEAD_AT_MOST);
    }
}
