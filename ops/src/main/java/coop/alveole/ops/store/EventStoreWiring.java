package coop.alveole.ops.store;

import com.zaxxer.hikari.HikariDataSource;
import coop.alveole.ops.Alveole;
import coop.alveole.ops.store.catalogue.CatalogueSerializer;
import coop.alveole.ops.store.catalogue.EventCatalogue;
import coop.alveole.ops.store.catalogue.WhoAndWhy;
import coop.alveole.ops.store.file.EventFile;
import coop.alveole.ops.store.folder.FolderLock;
import coop.alveole.ops.store.writer.CommitHook;
import java.time.Clock;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Axon's auto-configuration does not find its store on Spring Boot 4, and says nothing: each piece is named here. */
@Configuration(proxyBeanMethods = false)
class EventStoreWiring {
    @Bean
    EventCatalogue eventCatalogue() {
        return EventCatalogue.ofAlveole();
    }

    @Bean
    @Primary
    Serializer serializer(EventCatalogue catalogue) {
        return CatalogueSerializer.of(catalogue);
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(EventCatalogue catalogue) {
        return CatalogueSerializer.of(catalogue);
    }

    @Bean
    @Qualifier("messageSerializer")
    Serializer messageSerializer(EventCatalogue catalogue) {
        return CatalogueSerializer.of(catalogue);
    }

    @Bean
    TransactionManager axonTransactionManager() {
        return NoTransactionManager.INSTANCE;
    }

    @Bean
    CorrelationDataProvider whoAndWhy() {
        return new WhoAndWhy();
    }

    @Bean
    FolderLock folderLock(Alveole alveole) {
        return FolderLock.take(alveole.data());
    }

    /** The lock comes first: nobody opens the file of a house that another process has open. */
    @Bean
    EventFile eventFile(FolderLock held, Alveole alveole) {
        return EventFile.open(alveole.data());
    }

    /** As the one data source, so that Spring Boot makes none of its own; closed with the file. */
    @Bean(destroyMethod = "")
    HikariDataSource eventReaders(EventFile file) {
        return file.readers();
    }

    @Bean
    GroupCommitEngine eventStorageEngine(
            EventFile file,
            @Qualifier("eventSerializer") Serializer events,
            org.axonframework.config.Configuration axon,
            ObjectProvider<CommitHook> ofTheBench,
            Clock clock) {
        GenericEventMessage.clock = clock; // Axon dates its events by a clock of its own: there is one in the house
        return GroupCommitEngine.over(
                file, events, axon.upcasterChain(), clock, ofTheBench.getIfAvailable(() -> CommitHook.NONE));
    }

    @Bean
    RecordedFacts recordedFacts(
            HikariDataSource readers,
            @Qualifier("eventSerializer") Serializer events,
            org.axonframework.config.Configuration axon,
            GroupCommitEngine engine) {
        return new RecordedFacts(readers, events, axon.upcasterChain(), engine.undone());
    }

    @Bean
    BroughtOnRecord broughtOnRecord(EventLog log, RecordedFacts facts, Clock clock) {
        return new BroughtOnRecord(log, facts, clock.getZone());
    }

    @Bean
    EventLog eventLog(
            EventFile file,
            @Qualifier("eventSerializer") Serializer events,
            org.axonframework.config.Configuration axon,
            GroupCommitEngine engine) {
        return EventLog.over(file, events, axon.upcasterChain(), engine);
    }
}
