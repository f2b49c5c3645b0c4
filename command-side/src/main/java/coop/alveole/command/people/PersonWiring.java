package coop.alveole.command.people;

import coop.alveole.command.shared.Aggregates;
import coop.alveole.domain.people.Person;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PersonWiring {
    @Bean
    ConfigurerModule personAggregate() {
        return Aggregates.of(Person.class);
    }
}
