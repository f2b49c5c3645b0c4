package coop.alveole.ops.bench;

import coop.alveole.command.shared.Seals;
import coop.alveole.domain.activity.ActivityEvent;
import coop.alveole.domain.contribution.ContributionEvent;
import coop.alveole.domain.membership.MembershipFact;
import coop.alveole.domain.people.PersonEvent;
import coop.alveole.ops.store.RecordEngine;
import coop.alveole.ops.store.folder.FolderLock;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Fills a house with invented lives, by the product's own engine, so that its chain is right. */
final class Prefilled {
    private static final Map<String, String> CONTEXT =
            Map.of("actor", "account-00000000-0000-7000-8000-000000000001", "origin", "http");
    /** People of one season live at the same time: their facts lie between each other's. */
    private static final int SEASON = 64;

    private final List<DomainEventMessage<?>> batch = new ArrayList<>();
    private final Map<String, Long> versions = new HashMap<>();
    private final EventStore store;
    private final InventedLives invented;
    private long recorded;

    private Prefilled(EventStore store, InventedLives invented) {
        this.store = store;
        this.invented = invented;
    }

    /** Answers how many people were recorded; the house is founded first, as every house. */
    static long with(long events, Place place, Clock clock) {
        return in(place, clock, filled -> filled.fill(events, clock.instant()));
    }

    /** So many people, each with so many years of everyday facts. */
    static void withYears(int people, int years, Place place, Clock clock) {
        in(place, clock, filled -> {
            for (long first = 0; first < people; first += SEASON)
                filled.season(first, Math.min(people, first + SEASON), years, clock.instant());
            return (long) people;
        });
    }

    /** So many activities, each with the ledger of so many months, up to this one. */
    static void withLedgers(int activities, int months, Place place, Clock clock) {
        var first = YearMonth.now(clock).minusMonths(months);
        in(place, clock, filled -> {
            for (int number = 0; number < activities; number++) {
                filled.batch.add(filled.message(InventedLedgers.activity(number, first), clock.instant()));
                for (var event : InventedLedgers.months(number, first, months))
                    filled.batch.add(filled.message(event, clock.instant()));
                filled.publish();
            }
            return (long) activities;
        });
    }

    private static long in(Place place, Clock clock, ToLongFunction<Prefilled> filling) {
        InventedLives lives;
        try (var founded = BenchHouse.open(place)) {
            lives = new InventedLives(
                    founded.bean(Seals.class).of(InventedLives.membership(0).personId()));
        }
        try (var _ = FolderLock.take(place.data());
                var record = RecordEngine.open(place.data(), clock)) {
            return filling.applyAsLong(new Prefilled(record.store(), lives));
        }
    }

    private long fill(long events, Instant now) {
        long people = 0;
        while (recorded < events) {
            season(people, people + SEASON, 0, now);
            people += SEASON;
        }
        return people;
    }

    private void season(long first, long end, int years, Instant now) {
        var lives = new ArrayList<List<Object>>();
        for (long number = first; number < end; number++) lives.add(invented.of(number, years));
        int longest = lives.stream().mapToInt(List::size).max().orElseThrow();
        for (int step = 0; step < longest; step++)
            for (var life : lives) if (step < life.size()) batch.add(message(life.get(step), now));
        publish();
    }

    private void publish() {
        store.publish(batch);
        recorded += batch.size();
        batch.clear();
        versions.clear();
    }

    private DomainEventMessage<?> message(Object event, Instant now) {
        var id = switch (event) {
            case PersonEvent e -> e.personId().value();
            case MembershipFact e -> e.membershipId().value();
            case ActivityEvent e -> e.activityId().value();
            case ContributionEvent e -> e.contributionId().value();
            default -> throw new IllegalArgumentException(event.getClass().getName());
        };
        long version = versions.merge(id, 1L, Long::sum) - 1;
        var name = UUID.nameUUIDFromBytes((id + version).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new GenericDomainEventMessage<>("Invented", id, version, event, CONTEXT, name.toString(), now);
    }
}
