package coop.alveole.ops.fold;

import static coop.alveole.ops.fold.House.soon;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.ops.fold.Headcount.Count;
import coop.alveole.ops.readstore.ReadStore;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutageTest {
    static final Headcount HEADCOUNT = Headcount.sound(1);

    @TempDir
    Path folder;

    @Test
    void aStoreThatFallsSilentSetsNobodyAsideAndIsCaughtUpWith() {
        var server = serve(0);
        int port = server.getLocalAddress().getPort();
        try (var house = new House();
                var store = ReadStore.open(folder, "mongodb://127.0.0.1:" + port + "/?retryWrites=false");
                var runner = house.runner(store, 100, HEADCOUNT)) {
            runner.start();
            house.welcome(50);
            house.settled(runner, HEADCOUNT);

            server.shutdownNow();
            house.welcome(500);
            soon().until(() -> runner.health() == Health.DEGRADED);
            assertThat(runner.documents(Count.class).truth().behind()).isPositive();

            server = serve(port);
            house.settled(runner, HEADCOUNT);
            assertThat(runner.documents(Count.class).find("all")).contains(new Count("all", 550, 550));
            assertThat(runner.health()).isEqualTo(Health.LIVE);
        } finally {
            server.shutdownNow();
        }
    }

    @Test
    void aHouseThatOpensBeforeItsStoreFoldsOnceTheStoreAnswers() {
        var first = serve(0);
        int port = first.getLocalAddress().getPort();
        first.shutdownNow();
        try (var house = new House();
                var store = ReadStore.open(folder, "mongodb://127.0.0.1:" + port + "/?retryWrites=false");
                var runner = house.runner(store, 100, HEADCOUNT)) {
            house.welcome(20);
            runner.start();
            soon().until(() -> runner.health() == Health.DEGRADED);
            var server = serve(port);
            try {
                house.settled(runner, HEADCOUNT);
                assertThat(runner.documents(Count.class).find("all")).contains(new Count("all", 20, 20));
            } finally {
                server.shutdownNow();
            }
        }
    }

    MongoServer serve(int port) {
        var server = new MongoServer(new H2Backend(folder.resolve("far.mv").toString()));
        server.bind("127.0.0.1", port);
        return server;
    }
}
