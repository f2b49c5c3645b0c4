package coop.alveole.query.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.alveole.domain.activity.Share;
import coop.alveole.projection.activity.ActivityFile.State;
import coop.alveole.query.shared.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An activity as one reader sees it on one day; {@code sharedSince} is the first day of this split, which is to be agreed
 * anew once a holder has left.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActivityView(
        String id,
        Words name,
        @Nullable Words site,
        String sector,
        State state,
        LocalDate openedOn,
        LocalDate sharedSince,
        List<Share> shares,
        boolean splitToAgree,
        @Nullable String convention,
        long version) {}
