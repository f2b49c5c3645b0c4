package coop.alveole.ops.cli;

import coop.alveole.domain.access.Role;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.ops.house.FirstLink;
import coop.alveole.ops.house.Founding;
import coop.alveole.ops.house.NewAccounts;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "account",
        description = "Comptes.",
        subcommands = {AccountCommands.Open.class, AccountCommands.Grant.class, AccountCommands.Recover.class},
        mixinStandardHelpOptions = true)
final class AccountCommands {
    @Command(
            name = "open",
            description = "Ouvre un compte avec un rôle, et fait son lien de connexion.",
            mixinStandardHelpOptions = true)
    static final class Open implements Callable<Integer> {
        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Mixin
        private DataFolder data = new DataFolder();

        @Option(names = "--role", required = true, description = "${COMPLETION-CANDIDATES}")
        private Role role = Role.ENTREPRENEUR;

        @ArgGroup
        private ScopeOption scope = new ScopeOption();

        @Option(names = "--port", defaultValue = "8080", description = "port du serveur (${DEFAULT-VALUE})")
        private int port;

        @Override
        public Integer call() {
            try (var program = Program.onHouse(data)) {
                var account = program.getBean(NewAccounts.class).ofPerson(role, scope.scope());
                spec.commandLine().getOut().println(account);
                var told = program.getBean(FirstLink.class).issue(account, "http://127.0.0.1:" + port);
                spec.commandLine().getOut().println(told);
            }
            return 0;
        }
    }

    @Command(
            name = "grant",
            description = "Accorde un rôle à un compte, quand personne d'autre ne peut le confirmer.",
            mixinStandardHelpOptions = true)
    static final class Grant implements Callable<Integer> {
        @Mixin
        private DataFolder data = new DataFolder();

        @Parameters(paramLabel = "ACCOUNT", description = "account-…")
        private String account = "";

        @Option(names = "--role", required = true, description = "${COMPLETION-CANDIDATES}")
        private Role role = Role.ENTREPRENEUR;

        @ArgGroup
        private ScopeOption scope = new ScopeOption();

        @Override
        public Integer call() {
            try (var program = Program.onHouse(data)) {
                program.getBean(NewAccounts.class).grant(new AccountId(account), role, scope.scope());
            }
            return 0;
        }
    }

    @Command(
            name = "recover",
            description = "Fait un nouveau lien de connexion pour le premier compte.",
            mixinStandardHelpOptions = true)
    static final class Recover implements Callable<Integer> {
        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Mixin
        private DataFolder data = new DataFolder();

        @Option(names = "--port", defaultValue = "8080", description = "port du serveur (${DEFAULT-VALUE})")
        private int port;

        @Override
        public Integer call() {
            try (var program = Program.onHouse(data)) {
                var account = program.getBean(Founding.class).firstAccount();
                var told = program.getBean(FirstLink.class).issue(account, "http://127.0.0.1:" + port);
                spec.commandLine().getOut().println(told);
            }
            return 0;
        }
    }
}
