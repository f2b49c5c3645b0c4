package coop.alveole.ops.house;

import coop.alveole.command.shared.Asker;
import coop.alveole.command.shared.Asker.Askers;
import coop.alveole.domain.evidence.HouseEvent.HouseFounded;
import coop.alveole.domain.evidence.HouseEvent.HouseKind;
import coop.alveole.domain.shared.HouseId;
import coop.alveole.ops.Alveole;
import coop.alveole.ops.UuidIds;
import coop.alveole.ops.access.AccessStore;
import coop.alveole.ops.access.Caller;
import coop.alveole.ops.access.HostCheck;
import coop.alveole.ops.house.House.Age;
import coop.alveole.ops.keys.Keys;
import coop.alveole.ops.keys.MasterKeyFile;
import coop.alveole.ops.keys.MasterKeyRotation;
import coop.alveole.ops.store.RecordedFacts;
import coop.alveole.ops.store.proof.Witness;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HouseWiring {
    /** Files that a founding cut short may have left: with no event, nothing depends on them. */
    private static final List<String> LEFT_BY_A_FOUNDING_CUT_SHORT =
            List.of("keys.db", "keys.db-wal", "keys.db-shm", "access.db", "access.db-wal", "access.db-shm", "read.mv");

    @Bean
    House house(Alveole alveole, RecordedFacts facts, ObjectProvider<HouseKind> kindIfNew, Clock clock) {
        var first = facts.at(1).map(recorded -> HouseFounded.class.cast(recorded.event()));
        var id = first.map(HouseFounded::houseId).orElseGet(() -> new HouseId("house-" + UuidIds.timeOrdered(clock)));
        var keyFile = MasterKeyFile.placeFor(id, Optional.ofNullable(alveole.masterKeyFile()), System.getenv());
        return new House(
                id,
                first.map(HouseFounded::kind).orElseGet(() -> kindIfNew.getIfAvailable(() -> HouseKind.REAL)),
                first.isPresent() ? Age.FOUNDED : Age.NEW,
                new MasterKeyFile(keyFile, alveole.data()));
    }

    @Bean
    Keys keys(House house, Alveole alveole, Clock clock) {
        var file = house.masterKeyFile();
        if (house.age() == Age.FOUNDED) {
            new MasterKeyRotation(alveole.data(), file).settle();
            return Keys.open(alveole.data(), file.read(), clock);
        }
        clear(alveole.data());
        return Keys.create(alveole.data(), file.create(), clock);
    }

    /** After the keys: what a founding cut short has left is cleared by then. */
    @Bean
    AccessStore accessStore(Keys keys, Alveole alveole) {
        return new AccessStore(alveole.data());
    }

    @Bean
    HostCheck hostCheck(Alveole alveole) {
        return new HostCheck(alveole.hosts());
    }

    @Bean
    UuidIds newIds(House house, Clock clock) {
        return new UuidIds(house.id(), clock);
    }

    @Bean
    Witness witness(House house, RecordedFacts facts, Clock clock) {
        var witness = Witness.in(house.outside(), house.id());
        witness.compare(facts, clock.instant());
        return witness;
    }

    @Bean
    Askers askers() {
        return request -> {
            var caller = Caller.required(request);
            return new Asker(caller.account(), caller.actor(), "http");
        };
    }

    private static void clear(Path data) {
        try {
            for (var name : LEFT_BY_A_FOUNDING_CUT_SHORT) Files.deleteIfExists(data.resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
