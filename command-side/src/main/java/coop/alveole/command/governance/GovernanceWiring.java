package coop.alveole.command.governance;

import coop.alveole.command.shared.Aggregates;
import coop.alveole.domain.governance.GeneralAssembly;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GovernanceWiring {
    @Bean
    ConfigurerModule generalAssemblyAggregate() {
        return Aggregates.of(GeneralAssembly.class);
    }
}
