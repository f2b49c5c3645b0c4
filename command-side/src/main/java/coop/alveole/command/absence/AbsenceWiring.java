package coop.alveole.command.absence;

import coop.alveole.command.shared.Aggregates;
import coop.alveole.domain.absence.Absences;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AbsenceWiring {
    @Bean
    ConfigurerModule absencesAggregate() {
        return Aggregates.of(Absences.class);
    }
}
