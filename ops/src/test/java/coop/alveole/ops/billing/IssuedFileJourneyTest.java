package coop.alveole.ops.billing;

import static coop.alveole.ops.billing.Selling.INVOICES;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.Role;
import coop.alveole.domain.billing.issue.IssuedInvoiceEvent.InvoiceFileKept;
import coop.alveole.domain.shared.IssuedInvoiceId;
import coop.alveole.domain.shared.file.SealedFile;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.access.Onlooker;
import coop.alveole.ops.automation.Attendant;
import coop.alveole.ops.facturx.InvoiceFile;
import coop.alveole.ops.files.NamedFiles;
import coop.alveole.ops.store.RecordedFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has left is kept as it left: neither another style, nor a stop, nor a lost display makes it again (security §4). */
class IssuedFileJourneyTest {
    @TempDir
    Path folder;

    private RunningHouse house;

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void whatIsKeptIsWhatWasMadeThatDayAndAnotherStyleChangesNothingOfIt() throws IOException {
        var sale = open("Wilhelmine");
        var left = sale.validated(100_00);
        var staying = sale.validated(200_00);
        var thatDay = document(left);
        var stayed = document(staying);
        sale.done(sale.entrepreneur, INVOICES + "/" + left + "/send", "{}");
        var kept = awaitKept(left);
        assertThat(document(left)).isEqualTo(thatDay);
        assertThat(Onlooker.of(house, Role.ADMIN_TEAM).page("/invoices/" + left))
                .contains("empreinte " + kept.sha256().shortForm(), "Fichier gardé le");
        var data = team().bytes(INVOICES + "/" + left + "/facturx.xml");
        house.close();
        house = RunningHouse.in(folder, "--alveole.brand.colour=#0055aa");
        assertThat(document(staying)).as("made again, in the new colour").isNotEqualTo(stayed);
        assertThat(document(left)).isEqualTo(thatDay);
        assertThat(team().bytes(INVOICES + "/" + left + "/facturx.xml")).isEqualTo(data);
        assertThat(InvoiceFile.verdict(Files.write(folder.resolve("left.pdf"), document(left)))
                        .isValid())
                .isTrue();
    }

    @Test
    void aKeptFileThatIsDamagedOrMissingIsSaidAndNeverMadeAgain() throws IOException {
        var sale = open("Xavière");
        var left = sale.validated(100_00);
        sale.done(sale.entrepreneur, INVOICES + "/" + left + "/send", "{}");
        var sealed =
                house.folder().resolve("files").resolve(awaitKept(left).sha256().toString());
        var bytes = Files.readAllBytes(sealed);
        bytes[bytes.length / 2] ^= 1;
        Files.write(sealed, bytes);
        for (var what : List.of("/document", "/facturx.xml"))
            assertThat(sale.read(sale.team, INVOICES + "/" + left + what)).contains("\"code\":\"KEPT_FILE_READS\"");
        Files.delete(sealed);
        assertThat(sale.read(sale.team, INVOICES + "/" + left + "/document")).contains("\"code\":\"KEPT_FILE_READS\"");
        assertThat(new NamedFiles(house.folder()).findings(NamedFiles.in(house.bean(RecordedFacts.class))))
                .hasSize(1);
    }

    @Test
    void whatWasStoppedGoesOnAndALostDisplayRepeatsNothing() throws IOException {
        var sale = open("Yvonne");
        var all = Stream.of(100_00L, 200_00L, 300_00L).map(sale::validated).toList();
        house.program().getBean("issueKeeper", Attendant.class).stop();
        all.forEach(id -> sale.done(sale.entrepreneur, INVOICES + "/" + id + "/send", "{}"));
        assertThat(kept()).isEmpty();
        house.restart();
        all.forEach(this::awaitKept);
        house.close();
        try (var files = Files.list(house.folder())) {
            var displays = files.filter(file -> file.getFileName().toString().startsWith("read."))
                    .toList();
            assertThat(displays).isNotEmpty();
            for (var display : displays) Files.delete(display);
        }
        house.restart();
        all.forEach(id -> assertThat(document(id)).isNotEmpty());
        house.program().getBean("issueKeeper", Attendant.class).stop();
        assertThat(kept()).hasSize(all.size());
    }

    @Test
    void aClusterThatIsSeenOtherwiseIs() {
        house = RunningHouse.in(folder, "--alveole.brand.clusters.[Bois].colour=#2e7d32");
        var sale = Selling.in(house, "Zita");
        var invoice = sale.validated(100_00);
        var ours = document(invoice);
        var holder = sale.read(sale.team, "/api/v1/activities/" + sale.activity)
                .replaceFirst("(?s).*?\"holder\":\"(membership-[0-9a-f-]{36})\".*", "$1");
        var path = "/api/v1/memberships/" + holder + "/join-cluster";
        sale.done(path, "{\"cluster\":\"Terre\",\"joinedOn\":\"2026-01-06\"}");
        assertThat(document(invoice)).as("this one has no look of its own").isEqualTo(ours);
        sale.done(path, "{\"cluster\":\"Bois\",\"joinedOn\":\"2026-01-06\"}");
        assertThat(document(invoice)).isNotEqualTo(ours);
    }

    private Selling open(String firstName) {
        house = RunningHouse.in(folder);
        return Selling.in(house, firstName);
    }

    private Onlooker team() {
        return Onlooker.of(house, Role.ADMIN_TEAM);
    }

    private byte[] document(String invoice) {
        try {
            return team().bytes(house.upToDate(INVOICES + "/" + invoice + "/document"));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private SealedFile awaitKept(String invoice) {
        var issued = IssuedInvoiceId.of(new InvoiceId(invoice));
        return Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .until(
                        () -> kept().stream()
                                .filter(fact -> fact.issuedInvoiceId().equals(issued))
                                .map(InvoiceFileKept::file)
                                .toList(),
                        found -> !found.isEmpty())
                .getFirst();
    }

    private List<InvoiceFileKept> kept() {
        return house.bean(RecordedFacts.class).all(Set.of(InvoiceFileKept.class)).stream()
                .map(fact -> (InvoiceFileKept) fact.event())
                .toList();
    }
}
