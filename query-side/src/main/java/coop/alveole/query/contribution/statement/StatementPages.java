package coop.alveole.query.contribution.statement;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.query.billing.customer.SellingActivities;
import coop.alveole.query.chart.ChartReader;
import coop.alveole.query.contribution.ContributionQueries;
import coop.alveole.query.contribution.ContributionView;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** « Relevé de contribution » of one activity in one month: the calculation in words, and each fact of it. */
@Controller
class StatementPages {
    record StatementPage(
            Frame frame,
            ContributionView view,
            String activity,
            String month,
            String closedOn,
            List<Calculation.Part> calculation,
            List<StatementLines.Said> lines,
            List<StatementLines.Said> adjustments,
            String charges,
            String before,
            String after) {}

    private final ContributionQueries queries;
    private final StatementLines lines;
    private final SellingActivities activities;
    private final Frames frames;
    private final MessageSource messages;

    StatementPages(
            ContributionQueries queries,
            StatementLines lines,
            SellingActivities activities,
            Frames frames,
            MessageSource messages) {
        this.queries = queries;
        this.lines = lines;
        this.activities = activities;
        this.frames = frames;
        this.messages = messages;
    }

    @Allowed(Access.READ_CONTRIBUTIONS)
    @GetMapping("/contributions/{activity}/{month}")
    ModelAndView statement(
            @PathVariable ActivityId activity,
            @PathVariable YearMonth month,
            Reading reading,
            HttpServletRequest request,
            Locale reader) {
        var view =
                queries.of(activity, month, reading).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "activity"));
        var here = "/contributions/" + activity + "/";
        var page = new StatementPage(
                frames.of(request, reading, "contributions"),
                view,
                activities.names(reading).getOrDefault(activity, "–"),
                ChartReader.of(messages, reader).month(month),
                Optional.ofNullable(view.closedOn()).map(French::day).orElse(""),
                Calculation.of(view, messages, reader),
                lines.of(view.lines(), reading, reader),
                lines.of(view.adjustedBy(), reading, reader),
                view.sums().chargesCents() == 0
                        ? ""
                        : French.euros(new Money(view.sums().chargesCents())),
                here + month.minusMonths(1),
                here + month.plusMonths(1));
        return new ModelAndView("contribution", "page", page);
    }
}
