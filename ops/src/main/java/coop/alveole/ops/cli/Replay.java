package coop.alveole.ops.cli;

import coop.alveole.ops.audit.HouseAtRest;
import coop.alveole.ops.fold.Rebuilt;
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
            house.folds().runner().rebuildAll().stream()
                    .map(Replay::line)
                    .forEach(spec.commandLine().getOut()::println);
        }
        return 0;
    }

    private static String line(Rebuilt model) {
        return "%-20s %d saisies relues en %d ms, empreinte %s : %s"
                .formatted(
                        model.model(),
                        model.events(),
                        model.time().toMillis(),
                        model.after().hash().substring(0, 16),
                        model.before().equals(model.after()) ? "identique" : "différent de ce qui était affiché");
    }
}
