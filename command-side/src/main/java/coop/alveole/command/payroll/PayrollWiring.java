package coop.alveole.command.payroll;

import coop.alveole.command.shared.Aggregates;
import coop.alveole.domain.payroll.Payroll;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PayrollWiring {
    @Bean
    ConfigurerModule payrollAggregate() {
        return Aggregates.of(Payroll.class);
    }
}
