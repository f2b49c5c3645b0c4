package coop.alveole.ops.http;

import coop.alveole.ops.fold.FoldRunner;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** DEGRADED answers 200: the other displays are true. DOWN answers 503: the loop is dead. */
@Component
class FoldHealth implements HealthIndicator {
    private final FoldRunner folds;

    FoldHealth(FoldRunner folds) {
        this.folds = folds;
    }

    @Override
    public Health health() {
        return switch (folds.health()) {
            case LIVE -> Health.up().build();
            case DEGRADED -> Health.status("DEGRADED").build();
            case DOWN -> Health.down().build();
        };
    }
}
