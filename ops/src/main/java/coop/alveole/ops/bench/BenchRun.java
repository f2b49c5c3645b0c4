package coop.alveole.ops.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/** The bench, in houses of its own beside whatever lies in a folder; it leaves nothing behind. */
public final class BenchRun {
    private static final int MONTHS = 12;

    private final Path folder;
    private final Scale scale;
    private final PrintWriter out;
    private final Table table;

    private BenchRun(Path folder, Scale scale, PrintWriter out) {
        this.folder = folder;
        this.scale = scale;
        this.out = out;
        table = new Table(out);
    }

    /** {@code disk} is a folder on the disk to be measured; a real house in it is not touched. */
    public static Table in(Path disk, Scale scale, PrintWriter out) throws Exception {
        return on(disk, scale, out, BenchRun::measure);
    }

    /** The pages alone, those at such an address. */
    public static Table ofPages(Pattern addresses, Path disk, Scale scale, PrintWriter out) throws Exception {
        return on(disk, scale, out, run -> run.pages(addresses));
    }

    /** The papers of sales alone, which need no house. */
    public static Table ofFacturX(Path disk, Scale scale, PrintWriter out) throws Exception {
        return on(disk, scale, out, run -> new Invoices(scale).measure(run.table));
    }

    /** Lines of the bank against what is open: in memory, without a house. */
    public static Table ofBank(Path disk, Scale scale, PrintWriter out) throws Exception {
        return on(disk, scale, out, run -> new BankMatching(scale).measure(run.table));
    }

    /** Numbers that invoices take, and months that are closed. */
    public static Table ofMoney(Path disk, Scale scale, PrintWriter out) throws Exception {
        return on(disk, scale, out, BenchRun::money);
    }

    private static Table on(Path disk, Scale scale, PrintWriter out, Part part) throws Exception {
        Files.createDirectories(disk);
        var folder = Files.createTempDirectory(
                disk, "bench-", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        try {
            var run = new BenchRun(folder, scale, out);
            run.around(part);
            return run.table;
        } finally {
            delete(folder);
        }
    }

    private interface Part {
        void of(BenchRun run) throws Exception;
    }

    private void around(Part part) throws Exception {
        double load = Machine.load();
        long started = System.nanoTime();
        out.println(Machine.sentence());
        out.printf(Locale.ROOT, "load before: %.2f%n", load);
        probe("before");
        table.head();
        part.of(this);
        table.foot(load);
        probe("after");
        out.printf(
                Locale.ROOT,
                "load after: %.2f; the run took %.0f s%n",
                Machine.load(),
                Figures.millisSince(started) / 1e3);
    }

    private void measure() throws Exception {
        var young = Place.in(folder, "young");
        inOneHouse(young);
        var big = Place.in(folder, "big");
        inTwoHouses(big);
        importing(Place.in(folder, "imported"));
        new Replaying(big, scale).measure(table);
        StartUp.measure(table, empty(), big, scale);
    }

    private void pages(Pattern addresses) throws Exception {
        var decade = Place.in(folder, "decade");
        var year = Place.in(folder, "year");
        Prefilled.withYears(scale.people(), 10, decade, Clock.systemUTC());
        Prefilled.withYears(scale.people(), 1, year, Clock.systemUTC());
        try (var old = BenchHouse.open(decade);
                var young = BenchHouse.open(year)) {
            old.settle();
            young.settle();
            new Pages(addresses, old, young, scale).measure(table);
        }
    }

    private void money() throws Exception {
        var shop = Place.in(folder, "shop");
        try (var house = BenchHouse.open(shop)) {
            new ValidatedInvoices(house, shop, scale).measure(table);
        }
        var decade = Place.in(folder, "decade");
        var year = Place.in(folder, "year");
        Prefilled.withLedgers(scale.people(), 10 * MONTHS, decade, Clock.systemUTC());
        Prefilled.withLedgers(scale.people(), MONTHS, year, Clock.systemUTC());
        try (var old = BenchHouse.open(decade);
                var young = BenchHouse.open(year)) {
            var months = new ContributionMonths(scale);
            months.measure(table, new ContributionMonths.Years(old, 10), new ContributionMonths.Years(young, 1));
        }
    }

    private void probe(String when) throws IOException {
        out.printf(
                Locale.ROOT,
                "disk %s: %,.0f fsync/s in the same folder%n",
                when,
                DiskProbe.syncsPerSecond(folder, scale.probe()));
    }

    private void inOneHouse(Place place) throws Exception {
        try (var house = BenchHouse.open(place)) {
            var commands = new DurableCommands(house, place, scale);
            commands.measure(table);
            new Visibility(house).measure(table, scale);
            new LongStream(house, commands, scale).measure(table);
        }
    }

    private void inTwoHouses(Place place) throws Exception {
        var smaller = Place.in(folder, "smaller");
        long people = Prefilled.with(scale.events(), place, Clock.systemUTC());
        long fewer = Prefilled.with(scale.events() / 10, smaller, Clock.systemUTC());
        try (var big = BenchHouse.open(place);
                var small = BenchHouse.open(smaller)) {
            big.settle();
            small.settle();
            new Growth(scale, new Growth.Filled(big, people), new Growth.Filled(small, fewer)).measure(table);
        }
    }

    private void importing(Place place) throws IOException {
        try (var house = BenchHouse.open(place)) {
            new Importing(house, folder).measure(table, scale.importedPeople());
        }
    }

    private Place empty() {
        var place = Place.in(folder, "empty");
        BenchHouse.open(place).close();
        return place;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
