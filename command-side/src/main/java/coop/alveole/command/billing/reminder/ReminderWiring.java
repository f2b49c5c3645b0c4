package coop.alveole.command.billing.reminder;

import coop.alveole.command.shared.Aggregates;
import coop.alveole.domain.billing.reminder.Reminders;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReminderWiring {
    @Bean
    ConfigurerModule remindersAggregate() {
        return Aggregates.of(Reminders.class);
    }
}
