package coop.alveole.ops.billing;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.ops.DemoHouse;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.Turn;
import coop.alveole.ops.access.Onlooker;
import coop.alveole.ops.facturx.InvoiceFile;
import coop.alveole.query.billing.facturx.XmlInside;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** « It must show » 3: what leaves the demonstration is an invoice for the validator, with the French rules, each time. */
class InvoiceDocumentJourneyTest {
    private static final String INVOICES = "/api/v1/invoices";

    private static final String QUOTES = "/api/v1/quotes";
    private static final Pattern SIGNED = Pattern.compile("\"id\":\"(quote-[^\"]+)\"");

    private static RunningHouse house;
    private static Onlooker team;

    @TempDir
    private Path folder;

    @BeforeAll
    static void theDemonstrationIsOpen() {
        house = DemoHouse.shared();
        team = Onlooker.of(house, Role.ADMIN_TEAM);
    }

    /** The XML of each, which is what differs; the PDF around it of one in ten, in everything of each. */
    @Test
    void everyValidatedInvoiceIsValidAndTheSameBytesTwice() throws IOException {
        var validated = ids(true);
        assertThat(validated).hasSizeGreaterThan(400);
        for (int i = 0; i < validated.size(); i++) {
            var address = INVOICES + "/" + validated.get(i);
            var xml = team.bytes(address + "/facturx.xml");
            requireValid("invoice.xml", xml);
            if (Turn.isOf(i, 0, 10)) requireValidAround(address, xml);
        }
    }

    private void requireValidAround(String address, byte[] xml) throws IOException {
        var pdf = team.bytes(address + "/document");
        requireValid("invoice.pdf", pdf);
        assertThat(XmlInside.of(pdf, List.of("factur-x.xml")).orElseThrow()).isEqualTo(xml);
        assertThat(team.bytes(address + "/document")).isEqualTo(pdf);
        assertThat(team.bytes(address + "/facturx.xml")).isEqualTo(xml);
    }

    /** A deposit, and a balance that takes it off; the quote itself is a PDF alone. */
    @Test
    void theInvoicesOfAQuoteAreValidToo() throws IOException {
        var writer = house.token(Role.ADMIN_TEAM, new Scope.House(), TokenRight.READ_AND_WRITE);
        var signed = house.get(writer, house.upToDate(QUOTES + "?state=SIGNED")).body();
        var quote = SIGNED.matcher(signed).results().findFirst().orElseThrow().group(1);
        for (var part : List.of("invoice-deposit", "invoice-balance")) {
            var id = RunningHouse.id(house.post(writer, QUOTES + "/" + quote + "/" + part, "{}"));
            assertThat(house.post(house.adminToken(), INVOICES + "/" + id + "/validate", "{}")
                            .statusCode())
                    .isEqualTo(200);
            requireValid(id + ".pdf", team.bytes(house.upToDate(INVOICES + "/" + id + "/document")));
            requireValid(id + ".xml", team.bytes(house.upToDate(INVOICES + "/" + id + "/facturx.xml")));
        }
        var pdf = team.bytes(QUOTES + "/" + quote + "/document");
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        assertThat(team.bytes(QUOTES + "/" + quote + "/document")).isEqualTo(pdf);
    }

    @Test
    void thePageOfAnInvoiceLeadsToItsFileAndThatOfADraftToNone() {
        var validated = ids(true).getFirst();
        assertThat(team.page("/invoices/" + validated)).contains(INVOICES + "/" + validated + "/document");
        var draft = ids(false).getFirst();
        assertThat(team.page("/invoices/" + draft)).doesNotContain("/document", "Il manque");
        assertThat(get(house.adminToken(), draft).body()).contains("VALIDATED_BEFORE");
    }

    @Test
    void whoeverHoldsAnotherActivityFindsNothing() {
        var stranger = house.member(house.adminToken(), "Autre", "Basile", "Tours");
        var basile =
                house.token(Role.ENTREPRENEUR, new Scope.Own(new MembershipId(stranger).personId()), TokenRight.READ);
        var there = ids(true).getFirst();
        var unknown = "invoice-00000000-0000-4000-8000-000000000000";
        var answer = get(basile, there);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body().replace(there, unknown))
                .isEqualTo(get(basile, unknown).body());
        assertThat(get(house.token(Role.ACCOUNTANT, new Scope.House(), TokenRight.READ), there)
                        .statusCode())
                .isEqualTo(403);
    }

    private static HttpResponse<String> get(String token, String id) {
        return house.get(token, house.upToDate(INVOICES + "/" + id + "/document"));
    }

    private static List<String> ids(boolean numbered) {
        return new Pages(house, house.adminToken())
                .all(INVOICES, "").stream()
                        .filter(invoice -> invoice.has("number") == numbered)
                        .map(invoice -> invoice.get("id").asString())
                        .toList();
    }

    private void requireValid(String name, byte[] bytes) throws IOException {
        var verdict = InvoiceFile.verdict(Files.write(folder.resolve(name), bytes));
        assertThat(verdict.findings()).as(name).isEmpty();
        assertThat(verdict.frenchRules()).as(name).isTrue();
    }
}
