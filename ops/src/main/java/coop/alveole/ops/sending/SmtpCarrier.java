package coop.alveole.ops.sending;

import coop.alveole.domain.shared.file.FileType;
import coop.alveole.ops.Alveole;
import coop.alveole.ops.Alveole.Encryption;
import coop.alveole.ops.sending.Carrier.Refused.Again;
import coop.alveole.query.billing.issue.ClearFile;
import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Hands a letter to the mail server of the house, in plain text, with the files that go with it, under an id that stays the same at each try. */
final class SmtpCarrier implements Carrier {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final int FOR_GOOD = 500;
    private static final String MILLIS = "20000";

    private final Alveole.Mail mail;
    private final Clock clock;

    SmtpCarrier(Alveole.Mail mail, Clock clock) {
        this.mail = mail;
        this.clock = clock;
    }

    @Override
    public void take(Envelope envelope) throws Refused {
        var server = server();
        try {
            server.send(message(server, envelope));
        } catch (AddressException wrong) {
            throw new Refused("ADDRESS", Again.NEVER, wrong);
        } catch (MailException | MessagingException failure) {
            throw refused(failure);
        }
    }

    private MimeMessage message(JavaMailSenderImpl server, Envelope envelope) throws MessagingException {
        var message = server.createMimeMessage();
        message.setFrom(new InternetAddress(oneLine(mail.from()), true));
        message.setRecipient(
                MimeMessage.RecipientType.TO, new InternetAddress(envelope.to().text(), true));
        message.setSubject(oneLine(envelope.words().subject()), UTF_8);
        write(message, envelope);
        message.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(clock)));
        message.setHeader("Message-ID", "<" + envelope.id() + "@alveole.invalid>");
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /** Plain words; with files, in parts. */
    private static void write(MimeMessage message, Envelope envelope) throws MessagingException {
        var enclosed = envelope.enclosed();
        if (enclosed.isEmpty()) {
            message.setText(envelope.words().text(), UTF_8);
            return;
        }
        var words = new MimeBodyPart();
        words.setText(envelope.words().text(), UTF_8);
        var parts = new MimeMultipart(words);
        for (var file : enclosed) parts.addBodyPart(part(file));
        message.setContent(parts);
    }

    private static MimeBodyPart part(ClearFile file) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.bytes(), FileType.PDF.media())));
        part.setFileName(oneLine(file.name()));
        return part;
    }

    /** A name or a place never opens a header of its own. */
    static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private JavaMailSenderImpl server() throws Refused {
        var server = new JavaMailSenderImpl();
        server.setHost(mail.host());
        server.setPort(mail.port());
        server.setProtocol(mail.encryption() == Encryption.TLS ? "smtps" : "smtp");
        if (!mail.user().isEmpty()) {
            server.setUsername(mail.user());
            server.setPassword(password(mail.passwordFile()));
        }
        var said = server.getJavaMailProperties();
        var prefix = "mail." + server.getProtocol() + ".";
        said.setProperty(prefix + "auth", Boolean.toString(!mail.user().isEmpty()));
        said.setProperty(prefix + "ssl.checkserveridentity", "true");
        boolean startTls = mail.encryption() == Encryption.STARTTLS;
        said.setProperty(prefix + "starttls.enable", Boolean.toString(startTls));
        said.setProperty(prefix + "starttls.required", Boolean.toString(startTls));
        for (var wait : new String[] {"connectiontimeout", "timeout", "writetimeout"})
            said.setProperty(prefix + wait, MILLIS);
        return server;
    }

    private static String password(@Nullable Path file) throws Refused {
        if (file == null) return "";
        try {
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new Refused("PASSWORD_FILE", Again.LATER, unreadable);
        }
    }

    private static Refused refused(Exception failure) {
        int code = code(failure);
        if (code == 0) return new Refused("UNREACHABLE", Again.LATER, failure);
        return new Refused("SMTP_" + code, code >= FOR_GOOD ? Again.NEVER : Again.LATER, failure);
    }

    /** The answer of the server, however deep it lies; 0 where it gave none. */
    private static int code(@Nullable Throwable failure) {
        if (failure == null) return 0;
        int own = ownCode(failure);
        if (own > 0) return own;
        int below = failure instanceof MessagingException e ? code(e.getNextException()) : code(failure.getCause());
        return below > 0 ? below : codeOfTheFirst(failure);
    }

    private static int ownCode(Throwable failure) {
        if (failure instanceof SMTPAddressFailedException e) return e.getReturnCode();
        if (failure instanceof SMTPSenderFailedException e) return e.getReturnCode();
        return failure instanceof SMTPSendFailedException e ? e.getReturnCode() : 0;
    }

    private static int codeOfTheFirst(Throwable failure) {
        return failure instanceof MailSendException all
                ? Stream.of(all.getMessageExceptions())
                        .mapToInt(SmtpCarrier::code)
                        .findFirst()
                        .orElse(0)
                : 0;
    }
}
