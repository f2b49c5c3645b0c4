package coop.alveole.ops.cli;

import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.shared.Label;
import coop.alveole.ops.house.NewTokens;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "token",
        description = "Accès pour logiciels.",
        subcommands = TokenCommands.Create.class,
        mixinStandardHelpOptions = true)
final class TokenCommands {
    @Command(
            name = "create",
            description = "Crée un accès et n'écrit que son jeton sur la sortie.",
            mixinStandardHelpOptions = true)
    static final class Create implements Callable<Integer> {
        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Mixin
        private DataFolder data = new DataFolder();

        @Option(names = "--role", required = true, description = "${COMPLETION-CANDIDATES}")
        private Role role = Role.ADMIN_TEAM;

        @Option(names = "--name", required = true, description = "à quoi il sert (jamais le nom d'une personne)")
        private String name = "";

        @Option(names = "--write", description = "peut enregistrer ; sinon il lit seulement")
        private boolean write;

        @Option(names = "--days", defaultValue = "90", description = "durée, 365 au plus (${DEFAULT-VALUE})")
        private int days;

        @ArgGroup
        private ScopeOption scope = new ScopeOption();

        @Override
        public Integer call() {
            try (var program = Program.silent(data)) {
                var right = write ? TokenRight.READ_AND_WRITE : TokenRight.READ;
                var tokens = program.getBean(NewTokens.class);
                spec.commandLine().getOut().println(tokens.create(role, scope.scope(), new Label(name), right, days));
            }
            return 0;
        }
    }
}
