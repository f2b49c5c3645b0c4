package coop.alveole.command.membership;

import coop.alveole.command.shared.Aggregates;
import coop.alveole.domain.membership.Membership;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MembershipWiring {
    @Bean
    ConfigurerModule membershipAggregate() {
        return Aggregates.of(Membership.class);
    }
}
