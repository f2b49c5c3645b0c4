package coop.alveole.ops.house;

import coop.alveole.command.shared.Commands;
import coop.alveole.domain.access.AccountCommand.Asked;
import coop.alveole.domain.access.AccountCommand.IssueLink;
import coop.alveole.domain.access.AccountCommand.ResetPassword;
import coop.alveole.domain.access.Oversight;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.ProposalId;
import coop.alveole.ops.CannotStart;
import coop.alveole.ops.UuidIds;
import coop.alveole.ops.access.Links;
import coop.alveole.ops.access.Passwords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Makes the link by which somebody sets a password: told on a terminal, else left in a file beside the master key. */
@Component
public class FirstLink {
    private static final Set<StandardOpenOption> ANEW =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);

    private final House house;
    private final Commands commands;
    private final Links links;
    private final Passwords passwords;
    private final Clock clock;
    private final Supplier<LocalDate> today;

    FirstLink(
            House house, Commands commands, Links links, Passwords passwords, Clock clock, Supplier<LocalDate> today) {
        this.house = house;
        this.commands = commands;
        this.links = links;
        this.passwords = passwords;
        this.clock = clock;
        this.today = today;
    }

    /** That a link was made is a fact; the link is in no fact. It answers what to tell whoever is at the machine. */
    public String issue(AccountId account, String server) {
        var request =
                OnTheMachine.request(house, "cli", UuidIds.timeOrdered(clock).toString());
        commands.send(passwords.areSetFor(account) ? reset(account) : new IssueLink(account, today.get()), request);
        var link = server + "/first-link/" + links.make(account);
        if (Terminal.isHere()) return "Ouvrez ce lien dans les 30 minutes, il ne sert qu'une fois :\n  " + link;
        return "Le lien de connexion (30 minutes, une seule fois) est dans " + keep(link);
    }

    /** Shown to its owner at the next sign-in, as any other; at the machine it takes no second person. */
    private ResetPassword reset(AccountId account) {
        var proposal = new ProposalId("proposal-" + UuidIds.timeOrdered(clock));
        return new ResetPassword(account, new Asked(house.ownAccount(), today.get(), Oversight.ALONE, proposal));
    }

    private Path keep(String link) {
        var file = house.outside().resolve("first-link");
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            Files.deleteIfExists(file);
            try (var channel = Files.newByteChannel(file, ANEW, ownerOnly)) {
                channel.write(
                        java.nio.ByteBuffer.wrap((link + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            }
            return file;
        } catch (IOException failure) {
            throw new CannotStart("Le lien de connexion ne peut pas être écrit dans " + file + ".", failure);
        }
    }
}
