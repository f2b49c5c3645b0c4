package coop.alveole.ops.store;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.ops.Alveole;
import coop.alveole.ops.store.catalogue.CatalogueSerializer;
import coop.alveole.ops.store.catalogue.WhoAndWhy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class EventStoreWiringTest {
    @TempDir
    static Path folder;

    @Configuration(proxyBeanMethods = false)
    @AutoConfigurationPackage
    @EnableAutoConfiguration
    static class House {
        @Bean
        Alveole alveole() {
            return new Alveole(
                    folder,
                    new Alveole.Mongo("embedded"),
                    ZoneOffset.UTC,
                    List.of(),
                    null,
                    new Alveole.Backup(null, 24),
                    LocalTime.NOON,
                    new Alveole.Mail("", 587, "", null, "", Alveole.Encryption.STARTTLS, ""),
                    new Alveole.Brand("", null, Map.of()),
                    new Alveole.Platform(null, null));
        }

        @Bean
        Clock clock() {
            return Clock.fixed(TestRecord.NOW, ZoneOffset.UTC);
        }
    }

    @AfterEach
    void giveAxonItsClockBack() {
        GenericEventMessage.clock = Clock.systemUTC();
    }

    @Test
    void axonHoldsOurPiecesAndNothingOfItsOwnChoice() {
        new ApplicationContextRunner()
                .withUserConfiguration(House.class, EventStoreWiring.class)
                .withPropertyValues("axon.axonserver.enabled=false", "axon.update-check.disabled=true")
                .run(house -> {
                    assertThat(house).hasNotFailed();
                    assertThat(house.getBean(EventStorageEngine.class)).isInstanceOf(GroupCommitEngine.class);
                    assertThat(house.getBean(EventStore.class)).isInstanceOf(EmbeddedEventStore.class);
                    assertThat(house.getBean(TransactionManager.class)).isSameAs(NoTransactionManager.INSTANCE);
                    assertThat(house.getBeansOfType(Serializer.class))
                            .hasSize(3)
                            .allSatisfy(
                                    (_, serializer) -> assertThat(serializer).isInstanceOf(CatalogueSerializer.class));
                    assertThat(house.getBeansOfType(CorrelationDataProvider.class)
                                    .values())
                            .hasExactlyElementsOfTypes(WhoAndWhy.class);
                    assertThat(house.getBeansOfType(DataSource.class)).containsOnlyKeys("eventReaders");
                    var axon = house.getBean(org.axonframework.config.Configuration.class);
                    assertThat(axon.eventSerializer()).isInstanceOf(CatalogueSerializer.class);
                    assertThat(axon.messageSerializer()).isInstanceOf(CatalogueSerializer.class);
                    assertThat(axon.serializer()).isInstanceOf(CatalogueSerializer.class);
                    assertThat(axon.correlationDataProviders()).hasExactlyElementsOfTypes(WhoAndWhy.class);
                    assertThat(house.getBean(EventProcessingConfiguration.class).eventProcessors())
                            .isEmpty();
                    assertThat(GenericEventMessage.clock.instant()).isEqualTo(TestRecord.NOW);
                    house.getBean(EventStore.class).publish(TestRecord.cesa(TestRecord.AMINA, 0));
                    assertThat(house.getBean(RecordedFacts.class).head().position())
                            .isEqualTo(1);
                });
    }

    @Test
    void onlyWhoAndWhyGoWithTheEvents() {
        var command = new GenericMessage<>("command")
                .withMetaData(Map.of(
                        "actor",
                        "account-a",
                        "reason",
                        "IMPORT",
                        "expectedVersion",
                        7L,
                        "password",
                        "secret",
                        "cause",
                        3));
        assertThat(new WhoAndWhy().correlationDataFor(command))
                .isEqualTo(Map.of("actor", "account-a", "reason", "IMPORT"));
    }
}
