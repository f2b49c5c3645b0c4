package coop.alveole.ops.billing;

import static coop.alveole.ops.billing.Selling.INVOICES;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.billing.issue.IssuedInvoiceEvent.InvoiceFileKept;
import coop.alveole.domain.billing.issue.IssuedInvoiceEvent.LetterMailed;
import coop.alveole.domain.billing.issue.IssuedQuoteEvent.QuoteFileKept;
import coop.alveole.domain.billing.issue.IssuedQuoteEvent.QuoteLetterMailed;
import coop.alveole.domain.billing.reminder.RemindersEvent.ReminderLetterKept;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.access.Onlooker;
import coop.alveole.ops.journey.SignedInBrowser;
import coop.alveole.ops.store.RecordedFacts;
import coop.alveole.query.shared.Mails;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An invoice, its reminders and a quote leave by mail to a contact of the customer, each once, with the file as it is kept. */
class CustomerLettersJourneyTest {
    private static final String QUOTES = "/api/v1/quotes";
    private static final String PRIVATE_ONE = "{\"activityId\":\"%s\",\"kind\":\"PRIVATE\",\"name\":\"Noé Fictif\","
            + "\"street\":\"2 rue des Halles\",\"postcode\":\"37000\",\"city\":\"Tours\",\"email\":\"noe@client.example\"}";
    private static final String COMPANY = "{\"activityId\":\"%s\",\"kind\":\"COMPANY\",\"name\":\"Atelier Imaginé\","
            + "\"siren\":\"356000000\",\"vatNumber\":\"FR39356000000\",\"street\":\"3 rue des Halles\","
            + "\"postcode\":\"37000\",\"city\":\"Tours\"}";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @TempDir
    Path folder;

    private RunningHouse house;
    private Selling sale;

    @BeforeEach
    void aHouseWithAMailServer() {
        server.start();
        house = RunningHouse.in(
                folder,
                "--alveole.mail.host=127.0.0.1",
                "--alveole.mail.port=" + server.getSmtp().getPort(),
                "--alveole.mail.encryption=NONE",
                "--alveole.mail.from=La Ruche <ruche@ruche.example>");
        sale = Selling.in(house, "Zélie");
    }

    @AfterEach
    void close() {
        house.close();
        server.stop();
    }

    @Test
    void anInvoiceLeavesOnceByMailWithTheFileThatIsKept() throws IOException, MessagingException {
        var noe = customer(PRIVATE_ONE);
        var invoice = validated(noe, "2026-11-01");
        sale.refused(sale.entrepreneur, invoice + "/send", "{\"contact\":0}", "MAILS_LEAVE");
        switchOn();
        sale.refused(sale.entrepreneur, invoice + "/send", "{\"contact\":7}", "MAILBOX_OF_THE_CUSTOMER");
        var browser = SignedInBrowser.as(house, "team", Role.ADMIN_TEAM, new Scope.House());
        var page = browser.open(house.upToDate(invoice.replace("/api/v1", "")));
        assertThat(page.text()).contains("noe@client.example", "sans courriel, à remettre autrement");
        browser.done(page.form("/send"), Map.of("contact", "0"));
        var mail = mails(1).getFirst();
        assertThat(mail.getAllRecipients()[0]).hasToString("noe@client.example");
        assertThat(mail.getSubject()).startsWith("Facture ").endsWith(" – La Ruche");
        var parts = (MimeMultipart) mail.getContent();
        var kept = (InvoiceFileKept) house.bean(RecordedFacts.class)
                .all(Set.of(InvoiceFileKept.class))
                .getFirst()
                .event();
        assertThat(parts.getBodyPart(0).getContent().toString())
                .contains("Vous trouverez ci-joint", kept.file().sha256().shortForm());
        assertThat(parts.getBodyPart(1).getFileName()).endsWith(".pdf");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes())
                .isEqualTo(Onlooker.of(house, Role.ADMIN_TEAM).bytes(invoice + "/document"));
        awaitRecorded(1);
        assertThat(browser.open(house.upToDate(invoice.replace("/api/v1", ""))).text())
                .contains("À envoyer par courriel, demandé le", "Courriel parti le");
        assertThat(browser.open("/mails").text()).contains("noe@client.example", "Facture ");
        house.close();
        for (var name : List.of("work.db", "work.db-wal", "work.db-shm"))
            Files.deleteIfExists(house.folder().resolve(name));
        house.restart();
        Awaitility.await().pollDelay(Duration.ofSeconds(3)).until(() -> true);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aCompanyThatIsLateIsAskedFortyEurosMoreAndAPersonIsNot() throws IOException, MessagingException {
        switchOn();
        var company = customer(COMPANY);
        sale.done(
                sale.entrepreneur,
                "/api/v1/customers/" + company + "/add-contact",
                "{\"activityId\":\"%s\",\"contactName\":\"Ida Fictive\",\"email\":\"ida@client.example\"}"
                        .formatted(sale.activity));
        var late = validated(company, "2026-09-10");
        sale.done(sale.entrepreneur, late + "/remind-own", "{\"contact\":1}");
        assertThat(text(mails(1).getFirst()))
                .contains("120,00\u00a0€ restent dus", "recouvrement de 40,00\u00a0€", "trois fois le taux");
        var person = validated(customer(PRIVATE_ONE), "2026-09-10");
        sale.done(sale.entrepreneur, person + "/remind-own", "{\"contact\":0}");
        assertThat(text(mails(2).getLast()))
                .contains("120,00\u00a0€ restent dus")
                .doesNotContain("40,00");
        sale.refused(sale.entrepreneur, person + "/remind-own", "{\"contact\":0}", "A_WEEK_APART");
        awaitRecorded(2);
    }

    @Test
    void whatLatenessCostsACompanyIsCountedToldAndShown() throws IOException, MessagingException {
        sale.done(
                sale.coManager,
                "/api/v1/house-rules/late-interest",
                "{\"value\":\"12,5\",\"validFrom\":\"2026-01-01\",\"decidedBy\":\"GENERAL_ASSEMBLY\","
                        + "\"decidedOn\":\"2025-12-10\",\"source\":\"PV de l'AG\"}");
        switchOn();
        var company = customer(COMPANY);
        sale.done(
                sale.entrepreneur,
                "/api/v1/customers/" + company + "/add-contact",
                "{\"activityId\":\"%s\",\"contactName\":\"Ida Fictive\",\"email\":\"ida@client.example\"}"
                        .formatted(sale.activity));
        var late = validated(company, "2026-09-10");
        sale.done(sale.entrepreneur, late + "/remind-own", "{\"contact\":1}");
        long days = ChronoUnit.DAYS.between(LocalDate.of(2026, 10, 10), LocalDate.now(house.bean(Clock.class)));
        var interest = new BigDecimal("120.00")
                .multiply(new BigDecimal("0.125"))
                .multiply(BigDecimal.valueOf(days))
                .divide(BigDecimal.valueOf(365), 2, RoundingMode.HALF_UP)
                .toPlainString()
                .replace('.', ',');
        var counted = "120,00\u00a0€ × " + days + " × 12,5\u00a0% / 365 = " + interest + "\u00a0€";
        var mail = mails(1).getFirst();
        assertThat(text(mail)).contains("recouvrement de 40,00\u00a0€", "au taux annuel de 12,5\u00a0%", counted);
        var enclosed = ((MimeMultipart) mail.getContent()).getBodyPart(1);
        assertThat(enclosed.getFileName()).startsWith("relance-1-").endsWith(".pdf");
        var letter = enclosed.getInputStream().readAllBytes();
        assertThat(words(letter)).contains("Atelier Imaginé", "3 rue des Halles", "37000 Tours", counted);
        var browser = SignedInBrowser.as(house, "team", Role.ADMIN_TEAM, new Scope.House());
        assertThat(browser.open(house.upToDate(late.replace("/api/v1", ""))).text())
                .contains("40,00\u00a0€ d'indemnité forfaitaire", counted);
        var person = validated(customer(PRIVATE_ONE), "2026-09-10");
        sale.done(sale.entrepreneur, person + "/remind-own", "{}");
        assertThat(browser.open(house.upToDate(person.replace("/api/v1", ""))).text())
                .contains("Relance n° 1")
                .doesNotContain("indemnité", "12,5");
        awaitOnRecord(ReminderLetterKept.class, 2);
        var page = browser.open(house.upToDate(person.replace("/api/v1", "")));
        assertThat(page.text()).contains("Lettre n° 1 gardée le", "Ouvrir la lettre n° 1 (PDF)");
        assertThat(page.answer().body()).contains("href=\"" + person + "/letters/1/document\"");
        var team = Onlooker.of(house, Role.ADMIN_TEAM);
        assertThat(words(team.bytes(person + "/letters/1/document")))
                .as("handed over otherwise, printed from here")
                .contains("Noé Fictif", "2 rue des Halles", "120,00\u00a0€ restent dus")
                .doesNotContain("40,00");
        assertThat(sale.read(sale.team, person + "/letters/2/document")).contains("\"code\":\"UNKNOWN\"");
        house.close();
        house = RunningHouse.in(folder, "--alveole.brand.colour=#0055aa");
        assertThat(Onlooker.of(house, Role.ADMIN_TEAM).bytes(late + "/letters/1/document"))
                .as("another colour changes nothing of what left")
                .isEqualTo(letter);
    }

    @Test
    void aQuoteLeavesOnceByMailAndItsFileStaysAsItLeft() throws IOException, MessagingException {
        var quote = approved(customer(PRIVATE_ONE));
        sale.refused(sale.entrepreneur, quote + "/send", "{\"contact\":0}", "MAILS_LEAVE");
        switchOn();
        sale.refused(sale.entrepreneur, quote + "/send", "{\"contact\":3}", "MAILBOX_OF_THE_CUSTOMER");
        var browser = SignedInBrowser.as(house, "team", Role.ADMIN_TEAM, new Scope.House());
        var screen = quote.replace("/api/v1", "");
        browser.done(browser.open(house.upToDate(screen)).form("/send"), Map.of("contact", "0"));
        var mail = mails(1).getFirst();
        assertThat(mail.getAllRecipients()[0]).hasToString("noe@client.example");
        assertThat(mail.getSubject()).startsWith("Devis D-").endsWith(" – La Ruche");
        var file = ((MimeMultipart) mail.getContent()).getBodyPart(1);
        var left = file.getInputStream().readAllBytes();
        assertThat(file.getFileName()).startsWith("D-").endsWith(".pdf");
        awaitOnRecord(QuoteLetterMailed.class, 1);
        var kept = (QuoteFileKept) house.bean(RecordedFacts.class)
                .all(Set.of(QuoteFileKept.class))
                .getFirst()
                .event();
        var fingerprint = kept.file().sha256().shortForm();
        assertThat(text(mail)).contains("120,00\u00a0€ TTC", "valable jusqu'au", "« bon pour accord »", fingerprint);
        assertThat(browser.open(house.upToDate(screen)).text())
                .contains("gardé tel quel ; empreinte " + fingerprint, "Courriel de la version 1 parti le");
        assertThat(browser.open("/mails").text()).contains("noe@client.example", "Devis D-");
        sale.done(
                sale.entrepreneur,
                quote + "/revise",
                offer(sale.customer).replaceFirst("\"activityId\":\"[^\"]*\",", ""));
        house.close();
        house = RunningHouse.in(folder, "--alveole.brand.colour=#0055aa");
        assertThat(Onlooker.of(house, Role.ADMIN_TEAM).bytes(quote + "/document?revision=1"))
                .as("neither another colour nor another revision changes what left")
                .isEqualTo(left);
        Awaitility.await().pollDelay(Duration.ofSeconds(2)).until(() -> true);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    /** 120,00 € with VAT. */
    private String approved(String customer) {
        var quote = QUOTES + "/" + RunningHouse.id(house.post(sale.entrepreneur, QUOTES, offer(customer)));
        sale.done(sale.entrepreneur, quote + "/submit", "{}");
        sale.done(sale.team, quote + "/approve", "{}");
        return quote;
    }

    private String offer(String customer) {
        var day = LocalDate.now(house.bean(Clock.class));
        return sale.body(100_00, day.toString())
                .replace(sale.customer, customer)
                .replaceFirst("\\{", "{\"validUntil\":\"" + day.plusDays(30) + "\",");
    }

    private String customer(String body) {
        return RunningHouse.id(house.post(sale.entrepreneur, "/api/v1/customers", body.formatted(sale.activity)));
    }

    /** 120,00 € with VAT. */
    private String validated(String customer, String issuedOn) {
        var body = sale.body(100_00, "2026-03-10").replace(sale.customer, customer);
        var invoice = INVOICES + "/" + RunningHouse.id(house.post(sale.entrepreneur, INVOICES, body));
        sale.done(sale.team, invoice + "/validate", "{\"issuedOn\":\"%s\"}".formatted(issuedOn));
        return invoice;
    }

    private void switchOn() {
        var read = house.bean(Mails.class)
                .due(LocalDate.now(house.bean(Clock.class)))
                .digest();
        sale.done(sale.coManager, "/api/v1/sending/switch-on", "{\"read\":\"" + read + "\"}");
    }

    private List<MimeMessage> mails(int count) {
        Awaitility.await().atMost(Duration.ofSeconds(90)).until(() -> server.getReceivedMessages().length >= count);
        return List.of(server.getReceivedMessages());
    }

    /** On one line, as somebody reads it. */
    private static String words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[ \\r\\n]+", " ");
        }
    }

    private static String text(MimeMessage mail) {
        try {
            return mail.getContent() instanceof MimeMultipart parts
                    ? parts.getBodyPart(0).getContent().toString()
                    : mail.getContent().toString();
        } catch (IOException | MessagingException broken) {
            throw new AssertionError(GreenMailUtil.getBody(mail), broken);
        }
    }

    private void awaitRecorded(int count) {
        awaitOnRecord(LetterMailed.class, count);
    }

    private void awaitOnRecord(Class<?> event, int count) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> house.bean(RecordedFacts.class).all(Set.of(event)).size() == count);
    }
}
