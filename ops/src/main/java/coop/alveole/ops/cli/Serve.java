package coop.alveole.ops.cli;

import coop.alveole.domain.evidence.HouseEvent.HouseKind;
import coop.alveole.ops.house.Welcome;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "serve", description = "Ouvre la coopérative sur cette machine.", mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DataFolder data = new DataFolder();

    @Option(names = "--port", defaultValue = "8080", description = "port sur la boucle locale (${DEFAULT-VALUE})")
    private int port;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        var program = Program.serving(data.path(), port, HouseKind.REAL);
        program.getBean(Welcome.class).say(out);
        return CommandLineOfAlveole.KEEPS_RUNNING;
    }
}
