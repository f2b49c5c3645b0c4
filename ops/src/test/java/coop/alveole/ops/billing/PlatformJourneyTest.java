package coop.alveole.ops.billing;

import static coop.alveole.ops.billing.Selling.INVOICES;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.Role;
import coop.alveole.domain.billing.issue.IssuedInvoiceEvent.StatusTold;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.access.Onlooker;
import coop.alveole.ops.automation.Attendant;
import coop.alveole.ops.store.RecordedFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A platform as a folder: it is handed what is kept, says what becomes of it, and is told what is paid (EINV-03, 07). */
class PlatformJourneyTest {
    private static final Pattern NUMBER = Pattern.compile("\"number\":\"([^\"]+)\"");

    @TempDir
    Path folder;

    private RunningHouse house;
    private Selling sale;

    @BeforeEach
    void aHouseWithAPlatform() {
        house = RunningHouse.in(
                folder,
                "--alveole.platform.folder=" + folder.resolve("platform"),
                "--alveole.platform.since=2026-01-01");
        sale = Selling.in(house, "Adélaïde");
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void whatIsKeptIsHandedOverWhatItSaysIsReadAndWhatIsPaidIsTold() throws IOException {
        var company = company();
        var invoice = sent(company);
        var toAPerson = sent(sale.customer);
        var number = number(invoice);
        var pdf = place("out", number.replaceAll("[^A-Za-z0-9-]", "_") + ".pdf");
        await(pdf);
        assertThat(Files.readAllBytes(pdf))
                .isEqualTo(Onlooker.of(house, Role.ADMIN_TEAM)
                        .bytes(house.upToDate(INVOICES + "/" + invoice + "/document")));
        says("one.csv", number + ";200;2026-11-02");
        await(place("done", "one.csv"));
        says("again.csv", number + ";200;2026-11-02");
        await(place("done", "again.csv"));
        says("wrong.csv", number + ";213;2026-11-03\n" + number(toAPerson) + ";200;2026-11-03");
        await(place("refused", "wrong.csv.raison.txt"));
        assertThat(place("refused", "wrong.csv.raison.txt")).content().contains("n'a pas été remise");
        says("other.csv", number + ";212;2026-11-03");
        await(place("refused", "other.csv.raison.txt"));
        assertThat(house.bean(RecordedFacts.class).all(Set.of(StatusTold.class)))
                .hasSize(1);
        assertThat(Onlooker.of(house, Role.ADMIN_TEAM).page("/invoices/" + invoice))
                .contains(
                        "Remise à la plateforme le", "Déposée sur la plateforme le 02/11/2026", "Plateforme : déposée");
        sale.done(
                "/api/v1/payments",
                "{\"customerId\":\"%s\",\"amountCents\":6000,\"paidOn\":\"%s\",\"means\":\"TRANSFER\",\"allocations\":[{\"invoiceId\":\"%s\",\"amountCents\":6000}]}"
                        .formatted(company, today(), invoice));
        var told = place("out", number.replaceAll("[^A-Za-z0-9-]", "_") + "-212-1.csv");
        await(told);
        assertThat(told).hasContent("alveole-statuts-1\n%s;212;%s;20.00;60.00\n".formatted(number, today()));
        assertThat(place("out", number(toAPerson).replaceAll("[^A-Za-z0-9-]", "_") + ".pdf"))
                .doesNotExist();
    }

    private String company() {
        return RunningHouse.id(house.post(
                sale.entrepreneur,
                "/api/v1/customers",
                ("{\"activityId\":\"%s\",\"kind\":\"COMPANY\",\"name\":\"Atelier Imaginé\",\"siren\":\"356000000\","
                                + "\"street\":\"3 rue des Halles\",\"postcode\":\"37000\",\"city\":\"Tours\"}")
                        .formatted(sale.activity)));
    }

    private LocalDate today() {
        return LocalDate.now(house.bean(Clock.class));
    }

    private String sent(String customer) {
        var body = sale.body(100_00, "2026-03-10").replace(sale.customer, customer);
        var invoice = RunningHouse.id(house.post(sale.entrepreneur, INVOICES, body));
        sale.done(sale.team, INVOICES + "/" + invoice + "/validate", "{}");
        sale.done(sale.entrepreneur, INVOICES + "/" + invoice + "/send", "{}");
        return invoice;
    }

    private String number(String invoice) {
        return NUMBER.matcher(sale.read(sale.team, INVOICES + "/" + invoice))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    private Path place(String where, String name) {
        return folder.resolve("platform").resolve(where).resolve(name);
    }

    private void says(String name, String lines) throws IOException {
        var in = place("in", name);
        Files.createDirectories(in.getParent());
        var unfinished = place("in", "." + name);
        Files.writeString(unfinished, "alveole-statuts-1\n" + lines + "\n");
        Files.move(unfinished, in);
        house.program().getBean("platformKeeper", Attendant.class).wake();
    }

    private static void await(Path file) {
        Awaitility.await().atMost(Duration.ofSeconds(90)).until(() -> Files.exists(file));
    }
}
