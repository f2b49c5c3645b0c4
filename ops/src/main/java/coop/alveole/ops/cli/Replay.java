package coop.alveole.ops.cli;

import coop.alveole.ops.audit.HouseAtRest;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "replay",
        description = "Refait tous les affichages depuis la première saisie, et dit s'ils étaient identiques.",
        mixinStandardHelpOptions = true)
final class Replay implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DataFolder data = new DataFolder();

    @Override
    public Integer call() throws InterruptedException {
        try (var held = HouseAtRest.hold(data.path());
                var house = HouseAtRest.open(data.path(), held)) {
            for (var model : house.folds().runner().rebuildAll())
                spec.commandLine()
                        .getOut()
                        .printf(
                                "%-20s %8d documents  %6d ms  %s  %s%n",
                                model.model(),
                                model.after().documents(),
                                model.millis(),
                                model.after().digest().shortForm(),
                                model.isSame() ? "identique" : "différent de ce qui était affiché");
        }
        return 0;
    }
}
