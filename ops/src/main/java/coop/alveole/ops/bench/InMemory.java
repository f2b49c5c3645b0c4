package coop.alveole.ops.bench;

import coop.alveole.command.shared.Aggregates;
import coop.alveole.domain.membership.Membership;
import coop.alveole.ops.store.catalogue.CatalogueSerializer;
import coop.alveole.ops.store.catalogue.EventCatalogue;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;

/** The ceiling: the same aggregate and command bus over Axon's engine that keeps nothing. */
final class InMemory implements AutoCloseable {
    private final Configuration axon;

    InMemory() {
        var configurer = DefaultConfigurer.defaultConfiguration()
                .configureSerializer(_ -> CatalogueSerializer.of(EventCatalogue.ofAlveole()))
                .configureEmbeddedEventStore(_ -> new InMemoryEventStorageEngine());
        Aggregates.of(Membership.class).configureModule(configurer);
        axon = configurer.start();
    }

    double perSecond(int senders, int count) throws InterruptedException {
        var gateway = axon.commandGateway();
        var ids = Signatures.registered(count, gateway::sendAndWait);
        return Senders.perSecond(senders, ids, id -> gateway.sendAndWait(Signatures.by(id)));
    }

    @Override
    public void close() {
        axon.shutdown();
    }
}
