package coop.alveole.ops;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.ops.store.GroupCommitEngine;
import coop.alveole.ops.store.catalogue.CatalogueSerializer;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;

/** What a missing line of configuration would replace in silence, in the program as it really starts. */
class InfrastructureTest {
    private final RunningHouse house = RunningHouse.shared();

    @Test
    void theProgramRunsOnThePiecesWeNamed() {
        assertThat(house.bean(EventStorageEngine.class)).isExactlyInstanceOf(GroupCommitEngine.class);
        assertThat(house.bean(EventStore.class)).isExactlyInstanceOf(EmbeddedEventStore.class);
        assertThat(house.bean(TransactionManager.class)).isSameAs(NoTransactionManager.INSTANCE);
        assertThat(house.bean(CommandBus.class)).isExactlyInstanceOf(SimpleCommandBus.class);
        assertThat(house.program().getBeansOfType(Serializer.class).values())
                .hasSize(3)
                .hasOnlyElementsOfType(CatalogueSerializer.class);
    }

    @Test
    void axonItselfUsesThosePieces() {
        var axon = house.bean(Configuration.class);
        assertThat(axon.eventStore()).isSameAs(house.bean(EventStore.class));
        assertThat(axon.commandBus()).isSameAs(house.bean(CommandBus.class));
        assertThat(axon.serializer()).isExactlyInstanceOf(CatalogueSerializer.class);
        assertThat(axon.eventSerializer()).isExactlyInstanceOf(CatalogueSerializer.class);
        assertThat(axon.messageSerializer()).isExactlyInstanceOf(CatalogueSerializer.class);
    }

    @Test
    void noEventProcessorRunsBesideOurLoop() {
        assertThat(house.bean(EventProcessingConfiguration.class).eventProcessors())
                .isEmpty();
    }

    @Test
    void nothingAsksForUpdatesNorSpeaksXml() {
        assertThat(house.program().getEnvironment().getProperty("axon.update-check.disabled"))
                .isEqualTo("true");
        assertThat(Stream.of(house.program().getBeanDefinitionNames())
                        .map(house.program()::getType)
                        .filter(Objects::nonNull)
                        .map(Class::getName)
                        .filter(name ->
                                name.matches(".*\\.(UpdateChecker|XStream|AxonServer)(?!\\w*AutoConfiguration).*")))
                .isEmpty();
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).contains("update"));
    }
}
