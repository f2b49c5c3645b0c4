package coop.alveole.command.billing.entries;

import coop.alveole.command.shared.Aggregates;
import coop.alveole.domain.billing.chart.ChartOfAccounts;
import coop.alveole.domain.billing.export.ExportRegister;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EntriesWiring {
    @Bean
    ConfigurerModule chartAggregate() {
        return Aggregates.of(ChartOfAccounts.class);
    }

    @Bean
    ConfigurerModule exportRegisterAggregate() {
        return Aggregates.of(ExportRegister.class);
    }
}
