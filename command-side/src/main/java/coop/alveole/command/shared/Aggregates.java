package coop.alveole.command.shared;

import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.ConfigurerModule;

/** How every aggregate is registered: the version comes from If-Match, the last states stay in memory. */
public final class Aggregates {
    private Aggregates() {}

    public static <A> ConfigurerModule of(Class<A> aggregate) {
        return axon -> axon.configureAggregate(AggregateConfigurer.defaultConfiguration(aggregate)
                .configureCommandTargetResolver(_ -> new ExpectedVersion())
                .configureCache(config -> ForgetfulCache.following(config.eventStore())));
    }
}
