package coop.alveole.ops.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import coop.alveole.ops.Alveole;
import coop.alveole.ops.Alveole.Encryption;
import coop.alveole.ops.access.MailAddress;
import coop.alveole.query.sending.MailWords.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the mail server is given, and what it may answer. */
class SmtpCarrierTest {
    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000009");
    private static final MailAddress BRUNO = new MailAddress("bruno@ruche.example");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-27T08:00:00Z"), ZoneOffset.UTC);

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aLetterIsPlainTextUnderTheSameIdEachTime() throws Exception {
        var envelope = new Envelope(ID, BRUNO, new Words("Une échéance vous concerne", "À faire.\n"));
        carrier(server.getSmtp().getPort()).take(envelope);
        carrier(server.getSmtp().getPort()).take(envelope);
        for (var message : server.getReceivedMessages()) {
            assertThat(message.getMessageID()).isEqualTo("<" + ID + "@alveole.invalid>");
            assertThat(message.getSubject()).isEqualTo("Une échéance vous concerne");
            assertThat(message.getContentType()).startsWith("text/plain").contains("UTF-8");
            assertThat(message.getContent().toString().strip()).isEqualTo("À faire.");
            assertThat(message.getFrom()[0]).hasToString("La Ruche <ruche@ruche.example>");
            assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        }
    }

    @Test
    void aLineBreakInANameOpensNoHeader() throws Exception {
        var words = new Words("Amina\r\nBcc: espion@ailleurs.example\r\n\r\nAutre texte", "Bonjour\r\n.\r\nQUIT");
        carrier(server.getSmtp().getPort()).take(new Envelope(ID, BRUNO, words));
        assertThat(server.getReceivedMessages()).hasSize(1);
        var message = server.getReceivedMessages()[0];
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getAllRecipients()).hasSize(1);
        assertThat(message.getSubject()).isEqualTo("Amina Bcc: espion@ailleurs.example Autre texte");
        assertThat(message.getContent().toString()).contains("Bonjour", "QUIT").doesNotContain("Autre texte");
    }

    @Test
    void whatNoMailCanBeSentToIsNoAddress() {
        for (var wrong : List.of(
                "",
                "bruno",
                "bruno@",
                "@ruche.example",
                "bruno@ruche",
                "a b@ruche.example",
                "bruno@ruche.example\r\nBcc: x@y.fr",
                "a@b.fr,c@d.fr",
                "<a@b.fr>",
                "a..b@ruche.example",
                "bruno@-ruche.example",
                "é@ruche.example",
                "a@" + "b".repeat(260) + ".fr"))
            assertThat(MailAddress.read(wrong)).as(wrong).isEmpty();
        assertThat(MailAddress.read(" Bruno.Dupont+coop@La-Ruche.example ")).hasValueSatisfying(read -> {
            assertThat(read.text()).isEqualTo("Bruno.Dupont+coop@La-Ruche.example");
            assertThat(read.mailbox()).isEqualTo("bruno.dupont+coop@la-ruche.example");
            assertThat(read.toString()).doesNotContain("Bruno");
        });
    }

    @Test
    void anAddressThatTheServerRefusesIsNotTriedAgainABusyServerIs() throws Exception {
        try (var gone = new StubbornServer("550 5.1.1 no such bruno@ruche.example")) {
            var refused = refusal(gone.port());
            assertThat(refused.said()).isEqualTo("SMTP_550");
            assertThat(refused.isFinal()).isTrue();
            assertThat(refused.getMessage()).doesNotContain("bruno");
        }
        try (var busy = new StubbornServer("451 4.3.2 later")) {
            var refused = refusal(busy.port());
            assertThat(refused.said()).isEqualTo("SMTP_451");
            assertThat(refused.isFinal()).isFalse();
        }
    }

    @Test
    void aServerOutOfReachIsTriedAgain() {
        int port = server.getSmtp().getPort();
        server.stop();
        var refused = refusal(port);
        assertThat(refused.said()).isEqualTo("UNREACHABLE");
        assertThat(refused.isFinal()).isFalse();
    }

    @Test
    void nothingIsSaidInClearToAServerWithoutStartTls() {
        var mail = mail(server.getSmtp().getPort(), Encryption.STARTTLS);
        var letter = new Envelope(ID, BRUNO, new Words("Objet", "Texte"));
        var refused = catchThrowableOfType(Carrier.Refused.class, () -> new SmtpCarrier(mail, CLOCK).take(letter));
        assertThat(refused.isFinal()).isFalse();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private static Carrier.Refused refusal(int port) {
        var letter = new Envelope(ID, BRUNO, new Words("Objet", "Texte"));
        return catchThrowableOfType(Carrier.Refused.class, () -> carrier(port).take(letter));
    }

    private static SmtpCarrier carrier(int port) {
        return new SmtpCarrier(mail(port, Encryption.NONE), CLOCK);
    }

    private static Alveole.Mail mail(int port, Encryption encryption) {
        return new Alveole.Mail("127.0.0.1", port, "", null, "La Ruche <ruche@ruche.example>", encryption, "");
    }
}
