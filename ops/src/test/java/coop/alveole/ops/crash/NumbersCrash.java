package coop.alveole.ops.crash;

import coop.alveole.domain.membership.ContractKind;
import coop.alveole.ops.ContractWords;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Kills the program again and again while thirty-two people validate invoices, then reads the register: each number once,
 * without a hole, and each that was acknowledged. It needs the JDK alone, so that {@code ops/crash.sh} runs it.
 */
public final class NumbersCrash {
    private static final int PEOPLE = 32;
    private static final int VALIDATED_AT_MOST = 120;
    private static final String INVOICES = "/api/v1/invoices";
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final Pattern NUMBERED =
            Pattern.compile("\"id\":\"(invoice-[^\"]+)\",\"number\":\"F-\\d{4}-(\\d+)\"");
    private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");

    private static final String DECIDED =
            ",\"validFrom\":\"2020-01-01\",\"decidedBy\":\"MANAGERS\",\"decidedOn\":\"2019-12-01\",\"source\":\"PV\"}";

    private static final Map<String, String> SAID = Map.of(
            "choose-name", "{\"name\":\"La Ruche\"" + DECIDED,
            "choose-legal-form", "{\"form\":\"SARL_SCOP\"" + DECIDED,
            "record-siren", "{\"siren\":\"732829320\"" + DECIDED,
            "address", "{\"street\":\"1 rue des Halles\",\"town\":\"37000 Tours\"" + DECIDED,
            "rcs-town", "{\"value\":\"Tours\"" + DECIDED,
            "vat-number", "{\"value\":\"FR44732829320\"" + DECIDED);

    private final Server server;
    private final Random random;
    private final Consumer<String> says;
    private final String writer;
    private final String manager;
    private final List<Validating> people;
    private final AtomicReference<CountDownLatch> toGo = new AtomicReference<>(new CountDownLatch(0));
    private String draft = "";

    private NumbersCrash(Server server, Random random, Consumer<String> says) throws IOException, InterruptedException {
        this.server = server;
        this.random = random;
        this.says = says;
        this.writer = token("ADMIN_TEAM", "writer");
        this.manager = token("CO_MANAGER", "manager");
        var team = token("ADMIN_TEAM", "team");
        this.people = IntStream.range(0, PEOPLE)
                .mapToObj(number -> new Validating(number, team))
                .toList();
    }

    /** Every promise that was broken, in words; none when all is well. {@code command} starts the program. */
    public static List<String> run(List<String> command, Path folder, int times, Consumer<String> says)
            throws IOException, InterruptedException {
        long seed = new Random().nextLong();
        says.accept(times + " rounds in " + folder + ", seed " + seed);
        var crash = new NumbersCrash(new Server(command, folder), new Random(seed), says);
        crash.server.start();
        crash.open();
        for (int round = 1; round <= times; round++) crash.round(round);
        var broken = crash.lastWord();
        crash.server.stop();
        return broken;
    }

    private String token(String role, String name) throws IOException, InterruptedException {
        return server.run("token", "create", "--role", role, "--name", name, "--write");
    }

    /** Somebody under a contract, who sells to somebody, and what the law has the cooperative say of itself. */
    private void open() throws IOException, InterruptedException {
        var today = LocalDate.now(ZoneId.systemDefault());
        for (var said : SAID.entrySet()) done(manager, "/api/v1/house-rules/" + said.getKey(), said.getValue());
        var person = made("/api/v1/people", "{\"lastName\":\"Exemple\",\"firstName\":\"Ida\"}");
        var member = made(
                "/api/v1/memberships",
                "{\"personId\":\"%s\",\"territory\":\"Tours\",\"registeredOn\":\"2024-01-08\"}".formatted(person));
        var file = "/api/v1/memberships/" + member;
        done(writer, file + "/attend-orientation-committee", "{\"heldOn\":\"2024-01-10\",\"territory\":\"Tours\"}");
        done(writer, file + "/hold-diagnostic", "{\"heldOn\":\"2024-01-12\",\"choice\":\"CAPE\"}");
        done(writer, file + "/draft-cape", ContractWords.json(ContractKind.CAPE));
        var since = today.minusDays(10);
        done(
                writer,
                file + "/sign-cape",
                "{\"signedOn\":\"%s\",\"startsOn\":\"%s\",\"endsOn\":\"%s\"}"
                        .formatted(since, since, since.plusMonths(12).minusDays(1)));
        var activity = made(
                "/api/v1/activities",
                "{\"holder\":\"%s\",\"openedOn\":\"%s\",\"sector\":\"Bois\",\"name\":\"Menuiserie\"}"
                        .formatted(member, since));
        var customer = made(
                "/api/v1/customers",
                ("{\"activityId\":\"%s\",\"kind\":\"PRIVATE\",\"name\":\"Camille Inventé\",\"street\":\"1 rue des Halles\","
                                + "\"postcode\":\"37000\",\"city\":\"Tours\"}")
                        .formatted(activity));
        draft = ("{\"activityId\":\"%s\",\"customerId\":\"%s\",\"suppliedOn\":\"%s\","
                        + "\"lines\":[{\"label\":\"Pose de parquet\",\"unitPriceCents\":10000}]}")
                .formatted(activity, customer, today);
    }

    /** The moment of death is counted in numbers given, not in time: it falls among thirty-two validations under way. */
    private void round(int round) throws IOException, InterruptedException {
        int before = acknowledged();
        toGo.set(new CountDownLatch(1 + random.nextInt(VALIDATED_AT_MOST)));
        var validating =
                people.stream().map(each -> Thread.ofVirtual().start(each)).toList();
        boolean reached = toGo.get().await(3, TimeUnit.MINUTES);
        server.kill();
        for (var thread : validating) thread.join();
        if (!reached) throw new IllegalStateException("round " + round + ": nobody could validate");
        int given = acknowledged() - before;
        var took = server.start();
        for (var each : people) each.one();
        says.accept("round %d: %d numbers acknowledged, killed, started again in %d ms, %d after repeating"
                .formatted(round, given, took.toMillis(), acknowledged() - before));
    }

    private int acknowledged() {
        return people.stream().mapToInt(each -> each.validated.size()).sum();
    }

    private List<String> lastWord() throws IOException, InterruptedException {
        var numbers = numbers();
        var broken = new ArrayList<String>();
        var places = numbers.values().stream().sorted().toList();
        var whole = IntStream.rangeClosed(1, places.size()).boxed().toList();
        if (!places.equals(whole)) broken.add("the numbers are " + places);
        for (var each : people)
            for (var invoice : each.validated)
                if (!numbers.containsKey(invoice)) broken.add(invoice + " was acknowledged and has no number");
        says.accept(
                "%d acknowledged, %d numbers given, %d broken".formatted(acknowledged(), places.size(), broken.size()));
        return broken;
    }

    /** Of each invoice that has one, as the register says once it knows the last that was acknowledged. */
    private Map<String, Integer> numbers() throws IOException, InterruptedException {
        var numbers = new HashMap<String, Integer>();
        var last = people.stream().mapToLong(each -> each.position).max().orElseThrow();
        var page = INVOICES + "?limit=1000";
        while (true) {
            var body = server.readAfter(last, page, writer).body();
            NUMBERED.matcher(body).results().forEach(one -> numbers.put(one.group(1), Integer.valueOf(one.group(2))));
            var next = NEXT.matcher(body);
            if (!next.find()) return numbers;
            page = INVOICES + "?limit=1000&cursor=" + next.group(1);
        }
    }

    private String made(String path, String body) throws IOException, InterruptedException {
        return id(done(writer, path, body));
    }

    private String done(String token, String path, String body) throws IOException, InterruptedException {
        var answer = Server.send(post(token, path, "open-" + Integer.toHexString(path.hashCode()), body));
        if (answer.statusCode() / 100 != 2) throw new IllegalStateException(path + ": " + answer.body());
        return answer.body();
    }

    private static String id(String body) {
        var id = ID.matcher(body);
        if (!id.find()) throw new IllegalStateException("no id in " + body);
        return id.group(1);
    }

    private HttpRequest.Builder post(String token, String path, String key, String body) {
        return request(token, path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder request(String token, String path) {
        return HttpRequest.newBuilder(server.uri(path)).header("Authorization", "Bearer " + token);
    }

    /** Writes an invoice and has somebody else validate it, again and again, until the server dies under it. */
    private final class Validating implements Runnable {
        private final int number;
        private final String team;
        private final List<String> validated = new ArrayList<>();
        private long position;

        Validating(int number, String team) {
            this.number = number;
            this.team = team;
        }

        @Override
        public void run() {
            try {
                while (true) one();
            } catch (IOException died) {
                // what was asked last is asked again after the restart, under the same key
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }

        /** The next one; or, after a death, the one that had no answer, under the same keys. */
        void one() throws IOException, InterruptedException {
            var key = "people-" + number + "-" + validated.size();
            var invoice = id(answered(post(writer, INVOICES, key, draft)));
            position = Client.position(answered(post(team, INVOICES + "/" + invoice + "/validate", key, "{}")));
            validated.add(invoice);
            toGo.get().countDown();
        }

        private String answered(HttpRequest.Builder request) throws IOException, InterruptedException {
            HttpResponse<String> answer = Server.send(request);
            if (answer.statusCode() / 100 != 2) throw new IllegalStateException("refused: " + answer.body());
            return answer.body();
        }
    }

    /** {@code NumbersCrash TIMES JAVA-COMMAND…} */
    public static void main(String[] args) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("alveole-numbers-");
        var broken = run(List.of(args).subList(1, args.length), folder, Integer.parseInt(args[0]), System.out::println);
        broken.forEach(System.err::println);
        System.exit(broken.isEmpty() ? 0 : 1);
    }
}
