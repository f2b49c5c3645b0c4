package coop.alveole.ops.files;

import coop.alveole.ops.Alveole;
import coop.alveole.ops.keys.Keys;
import coop.alveole.ops.store.RecordedFacts;
import java.time.Clock;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FilesWiring {
    @Bean
    SealedFolder sealedFolder(Alveole alveole, Keys keys) {
        return new SealedFolder(alveole.data(), keys.files());
    }

    @Bean
    FilesOfTheHouse filesOfTheHouse(SealedFolder folder, Keys keys, Clock clock) {
        return new FilesOfTheHouse(folder, keys.files(), clock);
    }

    /** Beside those of an import: emptied at each start. */
    @Bean
    UploadsOfForms uploadsOfForms(Alveole alveole) {
        return new UploadsOfForms(alveole.data().resolve("tmp").resolve("imports"));
    }

    @Bean
    OrphanedFiles orphanedFiles(SealedFolder folder, Keys keys, RecordedFacts facts, Clock clock) {
        return new OrphanedFiles(folder, keys.files(), facts, clock);
    }

    @Bean
    WrongFiles wrongFiles(RecordedFacts facts, Keys keys, EventStore events) {
        return new WrongFiles(facts, keys, events);
    }
}
