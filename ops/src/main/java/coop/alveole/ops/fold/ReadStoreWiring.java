package coop.alveole.ops.fold;

import coop.alveole.ops.Alveole;
import coop.alveole.ops.store.RecordedFacts;
import coop.alveole.projection.deadline.DeadlineSchedule;
import coop.alveole.projection.membership.MemberFile;
import coop.alveole.projection.people.PersonFile;
import coop.alveole.projection.shared.Documents;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReadStoreWiring {
    @Bean
    FoldEngine foldEngine(Alveole alveole, EventStore events, RecordedFacts facts) {
        return FoldEngine.open(alveole.data(), alveole.mongoUri(), events, facts);
    }

    /** Closed with the engine. */
    @Bean(destroyMethod = "")
    FoldRunner foldRunner(FoldEngine engine) {
        return engine.runner();
    }

    @Bean
    Documents<PersonFile> personFiles(FoldEngine engine) {
        return engine.documents(PersonFile.class);
    }

    @Bean
    Documents<MemberFile> memberFiles(FoldEngine engine) {
        return engine.documents(MemberFile.class);
    }

    @Bean
    Documents<DeadlineSchedule> deadlineSchedules(FoldEngine engine) {
        return engine.documents(DeadlineSchedule.class);
    }
}
