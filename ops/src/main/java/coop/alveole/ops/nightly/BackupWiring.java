package coop.alveole.ops.nightly;

import coop.alveole.ops.Alveole;
import coop.alveole.ops.backup.BackupFolder;
import coop.alveole.ops.backup.BackupMaker;
import coop.alveole.ops.house.House;
import coop.alveole.ops.keys.Keys;
import coop.alveole.ops.restore.RestoreTrial;
import java.time.Clock;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BackupWiring {
    @Bean
    BackupFolder backupFolder(Alveole alveole) {
        return BackupFolder.of(alveole.data(), alveole.backup().folder());
    }

    @Bean
    BackupMaker backupMaker(Alveole alveole, BackupFolder folder, Keys keys, Clock clock) {
        return BackupMaker.ofOpenHouse(alveole.data(), folder, keys::copyInto, clock);
    }

    /** After the keys: they are what makes the master key of a new house. */
    @Bean
    RestoreTrial restoreTrial(Alveole alveole, House house, Keys made, Clock clock) {
        Objects.requireNonNull(made);
        return new RestoreTrial(alveole.data(), house.masterKeyFile().read(), clock);
    }
}
