package coop.alveole.ops.fold;

import coop.alveole.ops.Alveole;
import coop.alveole.ops.store.EventLog;
import coop.alveole.query.shared.Displayed;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import(ReadModels.class)
class ReadStoreWiring {
    /** After the record, whose opening makes the folder ours. */
    @Bean
    FoldEngine foldEngine(Alveole alveole, EventLog events) {
        return FoldEngine.open(alveole.data(), alveole.mongoUri(), events);
    }

    /** Started by the keeper of the house, closed with the engine. */
    @Bean(destroyMethod = "")
    FoldRunner foldRunner(FoldEngine engine) {
        return engine.runner();
    }

    @Bean
    Displayed displayed(FoldRunner runner) {
        return runner.displayed();
    }
}
