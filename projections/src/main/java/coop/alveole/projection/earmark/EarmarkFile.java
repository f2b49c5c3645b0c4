package coop.alveole.projection.earmark;

import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.EarmarksId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.TradeDetail;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What one activity set aside and released, through time. */
public record EarmarkFile(String id, List<Turn> turns, long version) {
    /** Set aside, or released again. */
    public enum Kind {
        SET_ASIDE,
        RELEASED
    }

    /** {@code motive} is sealed, and empty where it is released. */
    public record Turn(int earmark, Kind kind, Money amount, List<TradeDetail> motive, LocalDate on, long position) {}

    public static EarmarkFile empty(String id) {
        return new EarmarkFile(id, List.of(), -1);
    }

    public ActivityId activity() {
        return new EarmarksId(id).activityId();
    }

    EarmarkFile with(Turn turn) {
        return new EarmarkFile(
                id, Stream.concat(turns.stream(), Stream.of(turn)).toList(), version + 1);
    }
}
