package coop.alveole.command.membership.document;

import coop.alveole.command.shared.Aggregates;
import coop.alveole.domain.membership.letters.LetterBatch;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LetterWiring {
    @Bean
    ConfigurerModule letterBatchAggregate() {
        return Aggregates.of(LetterBatch.class);
    }
}
