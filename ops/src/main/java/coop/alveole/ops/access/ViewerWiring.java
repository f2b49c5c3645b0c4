package coop.alveole.ops.access;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Desk;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.query.shared.Viewer;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who reads: the caller, with the rights of today. */
@Configuration(proxyBeanMethods = false)
class ViewerWiring {
    @Bean
    Viewer.Viewers viewers(Reach reach) {
        return request -> new Reader(Caller.of(request), reach);
    }

    private record Reader(Optional<Caller> caller, Reach reach) implements Viewer {
        @Override
        public boolean may(Access access, PersonId person) {
            return caller.filter(known -> reach.covers(known.account(), access, person))
                    .isPresent();
        }

        @Override
        public boolean may(Access access, ActivityId activity) {
            return caller.filter(known -> reach.coversActivity(known.account(), access, activity))
                    .isPresent();
        }

        @Override
        public Optional<AccountId> account() {
            return caller.map(Caller::account);
        }

        @Override
        public Optional<PersonId> self() {
            return caller.flatMap(known -> reach.self(known.account()));
        }

        @Override
        public boolean sitsAt(Desk desk, Optional<PersonId> about) {
            return caller.filter(known -> reach.sitsAt(known.account(), desk, about))
                    .isPresent();
        }

        @Override
        public boolean maySomewhere(Access access) {
            return caller.filter(known -> reach.coversSomething(known.account(), access))
                    .isPresent();
        }

        @Override
        public boolean mayEverywhere(Access access) {
            return caller.filter(known -> reach.coversTheHouse(known.account(), access))
                    .isPresent();
        }
    }
}
