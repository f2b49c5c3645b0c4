package coop.alveole.ops;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock and the one zone of the house. */
@Configuration(proxyBeanMethods = false)
class ClockWiring {
    @Bean
    Clock clock(Alveole alveole) {
        return Clock.system(alveole.zone());
    }

    @Bean
    Supplier<LocalDate> today(Clock clock) {
        return () -> LocalDate.now(clock);
    }
}
