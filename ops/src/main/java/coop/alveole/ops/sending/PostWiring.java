package coop.alveole.ops.sending;

import coop.alveole.ops.Alveole;
import coop.alveole.ops.Alveole.Encryption;
import coop.alveole.ops.CannotStart;
import coop.alveole.ops.house.House;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PostWiring {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1");

    /** Once the folder is known to be that of a house. */
    @Bean
    WorkFile workFile(House house, Alveole alveole) {
        Objects.requireNonNull(house);
        return new WorkFile(alveole.data());
    }

    @Bean
    Outbox outbox(WorkFile file, Clock clock) {
        return new Outbox(file, clock);
    }

    @Bean
    Carrier carrier(Alveole alveole, Clock clock) {
        requireSealedLine(alveole.mail());
        return new SmtpCarrier(alveole.mail(), clock);
    }

    /** In clear a mail goes no farther than this machine. */
    private static void requireSealedLine(Alveole.Mail mail) {
        if (mail.host().isEmpty()) return;
        if (mail.from().isBlank())
            throw new CannotStart("Il manque l'adresse d'où partent les courriels : alveole.mail.from.");
        if (mail.encryption() == Encryption.NONE && !THIS_MACHINE.contains(mail.host()))
            throw new CannotStart("Le serveur de courriel " + mail.host()
                    + " n'est pas sur cette machine : alveole.mail.encryption vaut STARTTLS ou TLS.");
    }
}
