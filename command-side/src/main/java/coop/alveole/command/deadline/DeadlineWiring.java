package coop.alveole.command.deadline;

import coop.alveole.command.shared.Aggregates;
import coop.alveole.domain.deadline.DeadlineFollowUp;
import coop.alveole.domain.round.DailyRounds;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DeadlineWiring {
    @Bean
    ConfigurerModule deadlineFollowUpAggregate() {
        return Aggregates.of(DeadlineFollowUp.class);
    }

    @Bean
    ConfigurerModule dailyRoundsAggregate() {
        return Aggregates.of(DailyRounds.class);
    }
}
