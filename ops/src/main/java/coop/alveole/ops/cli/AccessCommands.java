package coop.alveole.ops.cli;

import coop.alveole.domain.shared.AccountId;
import coop.alveole.ops.house.FirstLink;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "access",
        description = "Accès.",
        subcommands = AccessCommands.Link.class,
        mixinStandardHelpOptions = true)
final class AccessCommands {
    @Command(name = "link", description = "Fait un lien de connexion pour un compte.", mixinStandardHelpOptions = true)
    static final class Link implements Callable<Integer> {
        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Mixin
        private DataFolder data = new DataFolder();

        @Parameters(paramLabel = "ACCOUNT", description = "account-…")
        private String account = "";

        @Option(names = "--port", defaultValue = "8080", description = "port du serveur (${DEFAULT-VALUE})")
        private int port;

        @Override
        public Integer call() {
            try (var program = Program.onHouse(data)) {
                var told = program.getBean(FirstLink.class).issue(new AccountId(account), "http://127.0.0.1:" + port);
                spec.commandLine().getOut().println(told);
            }
            return 0;
        }
    }
}
