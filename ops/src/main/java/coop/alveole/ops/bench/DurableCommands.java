package coop.alveole.ops.bench;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.Request;
import coop.alveole.command.shared.Request.Attempt;
import coop.alveole.command.shared.Request.Mode;
import coop.alveole.ops.house.House;
import java.time.Duration;
import java.util.List;

/** Commands that are on the disk before they are answered, by the way every command takes; without keys. */
final class DurableCommands {
    private static final double AIM_OF_ONE = 0.5;
    private static final double AIM_OF_MANY = 2;
    private static final double AIM_WHEN_SLOW = 15;
    private static final Duration SLOW = Duration.ofMillis(5);

    private final BenchHouse house;
    private final Place place;
    private final Scale scale;
    private final Request request;

    DurableCommands(BenchHouse house, Place place, Scale scale) {
        this.house = house;
        this.place = place;
        this.scale = scale;
        request = new Request(
                house.bean(House.class).asker("bench"),
                null,
                null,
                new Attempt("bench", null, ""),
                null,
                Mode.FOR_REAL);
    }

    void measure(Table table) throws Exception {
        warmUp();
        try (var raw = RawSqlite.besides(place.data());
                var memory = new InMemory()) {
            compare(table, raw, memory, 1, scale.commandsOfOne(), AIM_OF_ONE);
            compare(table, raw, memory, Signatures.MANY, scale.commandsOfMany(), AIM_OF_MANY);
        }
        slowed(table);
    }

    /** A server runs for months: what is measured is what it does once it is compiled. The raw loop copies a row of these. */
    private void warmUp() throws InterruptedException {
        long started = System.nanoTime();
        do perSecond(Signatures.MANY, scale.commandsOfMany());
        while (System.nanoTime() - started < scale.warmUp().toNanos());
    }

    private void compare(Table table, RawSqlite raw, InMemory memory, int senders, int count, double aim)
            throws Exception {
        var paired = Paired.run(
                scale.rounds(), () -> perSecond(senders, count), () -> raw.insertsPerSecond(scale.commandsOfOne()));
        // Few: an engine in memory looks through all it holds for the events of one object.
        memory.perSecond(senders, scale.commandsOfOne());
        double ceiling = memory.perSecond(senders, scale.commandsOfOne());
        table.watch(paired);
        table.add(new Row(
                "Durable commands, " + senders + (senders == 1 ? " sender" : " senders"),
                paired.medianOfOurs(),
                Row.perSecond(paired.medianOfOurs()),
                "raw SQLite loop, one row a commit: %s; ceiling in memory: %s"
                        .formatted(Row.perSecond(paired.medianOfReferences()), Row.perSecond(ceiling)),
                Row.ratio(paired, Row::times),
                "≥ " + Row.times(aim),
                Row.atLeast(aim, paired.medianRatio())));
    }

    private void slowed(Table table) throws Exception {
        house.commits().by(SLOW);
        var paired = Paired.run(
                scale.rounds(),
                () -> perSecond(Signatures.MANY, scale.slowedOfMany()),
                () -> perSecond(1, scale.slowedOfOne()));
        house.commits().by(Duration.ZERO);
        table.add(new Row(
                "The same, each commit slowed by 5 ms, 32 senders",
                paired.medianOfOurs(),
                Row.perSecond(paired.medianOfOurs()),
                "one sender: " + Row.perSecond(paired.medianOfReferences()),
                Row.ratio(paired, Row::times),
                "≥ " + Row.times(AIM_WHEN_SLOW),
                Row.atLeast(AIM_WHEN_SLOW, paired.medianRatio())));
    }

    /** Registering and folding what was registered are over before the clock starts. */
    private double perSecond(int senders, int count) throws InterruptedException {
        var commands = house.bean(Commands.class);
        var ids = Signatures.registered(count, command -> commands.send(command, request));
        house.settle();
        double rate = Senders.perSecond(senders, ids, id -> commands.send(Signatures.by(id), request));
        house.settle();
        return rate;
    }

    /** Of one object, so that the version of what is measured is its own affair. */
    void send(List<Object> all) {
        var commands = house.bean(Commands.class);
        all.forEach(command -> commands.send(command, request));
    }
}
