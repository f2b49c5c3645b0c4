package coop.alveole.command.earmark;

import coop.alveole.command.shared.Aggregates;
import coop.alveole.domain.earmark.Earmarks;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EarmarkWiring {
    @Bean
    ConfigurerModule earmarksAggregate() {
        return Aggregates.of(Earmarks.class);
    }
}
