package coop.alveole.ops.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Kills the program again and again while sixteen clients write, and holds it to each answer it gave them. It needs the
 * JDK alone, so that {@code ops/crash.sh} runs it from its source.
 */
public final class Crash {
    private static final int CLIENTS = 16;
    private static final int ACKNOWLEDGED_AT_MOST = 600;
    private static final Pattern VERIFIED = Pattern.compile("(\\d+) saisies relues, empreinte (\\d+):");

    private final Server server;
    private final List<Client> clients;
    private final Random random;
    private final Consumer<String> says;
    private final AtomicReference<CountDownLatch> toGo = new AtomicReference<>(new CountDownLatch(0));
    private final List<String> broken = new ArrayList<>();
    private int repeated;
    private Duration slowest = Duration.ZERO;

    private Crash(Server server, Random random, Consumer<String> says) throws IOException, InterruptedException {
        this.server = server;
        this.random = random;
        this.says = says;
        var token = server.run("token", "create", "--role", "ADMIN_TEAM", "--name", "crash", "--write");
        clients = IntStream.range(0, CLIENTS)
                .mapToObj(i -> new Client(server, token, i, () -> toGo.get().countDown()))
                .toList();
    }

    /** Every promise that was broken, in words; none when all is well. {@code command} starts the program. */
    public static List<String> run(List<String> command, Path folder, int times, Consumer<String> says)
            throws IOException, InterruptedException {
        long seed = new Random().nextLong();
        says.accept(times + " rounds in " + folder + ", seed " + seed);
        var crash = new Crash(new Server(command, folder), new Random(seed), says);
        for (int round = 1; round <= times; round++) crash.round(round);
        crash.lastWord();
        return crash.broken;
    }

    /** The moment of death is counted in answers, not in time: it falls among sixteen commands under way. */
    private void round(int round) throws IOException, InterruptedException {
        var started = start();
        int before = promised();
        int deadly = 1 + random.nextInt(ACKNOWLEDGED_AT_MOST);
        toGo.set(new CountDownLatch(deadly));
        var first = clients.stream().map(Client::promised).toList();
        var writing =
                clients.stream().map(client -> Thread.ofVirtual().start(client)).toList();
        boolean reached = toGo.get().await(2, TimeUnit.MINUTES);
        server.kill();
        for (var thread : writing) thread.join();
        if (!reached) broken.add("round " + round + ": the clients could not write");
        int acknowledged = promised() - before;

        start();
        int again = 0;
        for (var client : clients) if (client.repeatUnanswered()) again++;
        repeated += again;
        for (int i = 0; i < CLIENTS; i++) broken.addAll(clients.get(i).broken(first.get(i)));
        server.kill();
        says.accept("round %d: started in %d ms, %d acknowledged, killed, %d repeated, %d broken so far"
                .formatted(round, started.toMillis(), acknowledged, again, broken.size()));
    }

    private Duration start() throws IOException, InterruptedException {
        var took = server.start();
        if (took.compareTo(slowest) > 0) slowest = took;
        return took;
    }

    private int promised() {
        return clients.stream().mapToInt(Client::promised).sum();
    }

    /** Every promise of every round once more, then the record read from its first fact. */
    private void lastWord() throws IOException, InterruptedException {
        start();
        for (var client : clients) broken.addAll(client.broken(0));
        server.stop();
        var positions = clients.stream()
                .flatMap(client -> client.answers().stream())
                .map(Client::position)
                .toList();
        if (positions.stream().distinct().count() != positions.size()) broken.add("two answers bear one position");
        var verified = VERIFIED.matcher(server.run("verify"));
        if (!verified.find() || !verified.group(1).equals(verified.group(2))) broken.add("the positions have a gap");
        says.accept("%d acknowledged, %d repeated with their keys, %d broken; slowest start %d ms; %s events verified"
                .formatted(positions.size(), repeated, broken.size(), slowest.toMillis(), verified.group(1)));
    }

    /** {@code Crash TIMES JAVA-COMMAND…} */
    public static void main(String[] args) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("alveole-crash-");
        var broken = run(List.of(args).subList(1, args.length), folder, Integer.parseInt(args[0]), System.out::println);
        broken.forEach(System.err::println);
        System.exit(broken.isEmpty() ? 0 : 1);
    }
}
