package coop.alveole.ops.access;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Rights;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.query.shared.Viewer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who reads: the caller, with the rights of today. */
@Configuration(proxyBeanMethods = false)
class ViewerWiring {
    @Bean
    Viewer.Viewers viewers(AccountRights rights, Supplier<LocalDate> today) {
        return request -> new Reader(
                Caller.of(request)
                        .map(caller -> rights.rightsOf(caller.account()))
                        .orElse(Rights.NONE),
                today.get());
    }

    private record Reader(Rights rights, LocalDate today) implements Viewer {
        @Override
        public boolean may(Access access, PersonId person, Optional<Label> territory) {
            return rights.scopes(access, today).stream().anyMatch(scope -> reaches(scope, person, territory));
        }

        @Override
        public boolean mayEverywhere(Access access) {
            return rights.scopes(access, today).contains(new Scope.House());
        }

        private static boolean reaches(Scope scope, PersonId person, Optional<Label> territory) {
            return switch (scope) {
                case Scope.House _ -> true;
                case Scope.OfTerritory within ->
                    territory.filter(within.territory()::equals).isPresent();
                case Scope.Own own -> own.personId().equals(person);
            };
        }
    }
}
