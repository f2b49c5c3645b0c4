package coop.alveole.command.contribution;

import coop.alveole.command.shared.Aggregates;
import coop.alveole.domain.contribution.ContributionLedger;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ContributionWiring {
    @Bean
    ConfigurerModule contributionAggregate() {
        return Aggregates.of(ContributionLedger.class);
    }
}
