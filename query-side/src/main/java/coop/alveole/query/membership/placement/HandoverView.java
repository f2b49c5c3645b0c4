package coop.alveole.query.membership.placement;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.alveole.query.membership.parts.HandoverLines.Line;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to be handed over of one file that day; {@code changedOn} is the last change of territory or advisor. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HandoverView(String membershipId, @Nullable LocalDate changedOn, List<Line> lines) {}
