package coop.alveole.ops.cli;

import coop.alveole.domain.evidence.HouseEvent.HouseKind;
import coop.alveole.ops.AlveoleApplication;
import coop.alveole.ops.audit.HouseAtRest;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the program on a house: with a port it serves, without one it only does what it is told. */
final class Program {
    private static final int NO_PORT = -1;

    private Program() {}

    static ConfigurableApplicationContext serving(Path data, int port, HouseKind ifNew) {
        var application = new SpringApplication(AlveoleApplication.class);
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("kindIfNew", ifNew));
        return application.run("--alveole.data=" + data, "--server.port=" + port);
    }

    /** Only where there is a house already. */
    static ConfigurableApplicationContext onHouse(DataFolder data) {
        HouseAtRest.requireHouse(data.path());
        return silent(data);
    }

    static ConfigurableApplicationContext silent(DataFolder data) {
        return serving(data.path(), NO_PORT, HouseKind.REAL);
    }
}
