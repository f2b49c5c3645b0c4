package coop.alveole.ops.fold;

import coop.alveole.domain.shared.Fold;
import coop.alveole.ops.Alveole;
import coop.alveole.ops.store.RecordedFacts;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReadStoreWiring {
    private static final int EVENTS_PER_BATCH_MAX = 1_000;

    /** The record comes first: its folder is then ours. */
    @Bean
    ReadStore readStore(RecordedFacts recordIsOpen, Alveole alveole) {
        return ReadStore.open(alveole.data(), alveole.mongoUri());
    }

    @Bean
    Models models(List<Fold<?>> folds, ReadStore store, RecordedFacts facts) {
        return new Models(folds, store.database(), () -> facts.head().position());
    }

    @Bean
    RecordStream.Source recordSource(EventStore events) {
        return new RecordStream.Source(
                events, position -> position == 0 ? null : GapAwareTrackingToken.newInstance(position, Set.of()));
    }

    @Bean(destroyMethod = "close")
    FoldRunner foldRunner(RecordStream.Source source, Models models, RecordedFacts facts) {
        return new FoldRunner(source, models, () -> facts.head().position(), EVENTS_PER_BATCH_MAX);
    }

    @Bean
    Comparison comparison(RecordStream.Source source, Models models, RecordedFacts facts) {
        return new Comparison(source, models, () -> facts.head().position());
    }
}
