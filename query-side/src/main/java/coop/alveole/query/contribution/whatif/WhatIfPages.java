package coop.alveole.query.contribution.whatif;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.contribution.LineKind;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.MoneyOption;
import coop.alveole.query.chart.ChartReader;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** « Et si la règle était autre ? »: the months of a year, as counted and as they would have been. */
@Controller
class WhatIfPages {
    private static final List<String> MAY_STAY =
            List.of(LineKind.SUBCONTRACTING.name(), LineKind.LARGE_PURCHASE.name(), LineKind.BAD_DEBT.name());
    private static final List<String> ROUNDINGS = List.of(MoneyOption.PER_INVOICE.name(), MoneyOption.PER_MONTH.name());

    record Line(String month, String counted, String wouldBe, String difference) {}

    record WhatIfPage(
            Frame frame,
            int year,
            @Nullable String rate,
            List<String> mayStay,
            List<String> keeps,
            List<String> roundings,
            @Nullable String rounding,
            List<Line> lines,
            Line sum) {}

    private final WhatIfQueries queries;
    private final Frames frames;
    private final MessageSource messages;

    WhatIfPages(WhatIfQueries queries, Frames frames, MessageSource messages) {
        this.queries = queries;
        this.frames = frames;
        this.messages = messages;
    }

    @Allowed(Access.READ_CONTRIBUTIONS)
    @GetMapping("/contributions/what-if")
    ModelAndView whatIf(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String rate,
            @RequestParam(required = false) @Nullable List<LineKind> keeps,
            @RequestParam(required = false) @Nullable MoneyOption rounding,
            Reading reading,
            HttpServletRequest request,
            Locale reader) {
        int of = year == null || year < 1900 || year > 2199 ? reading.asOf().getYear() : year;
        var asked = new Asked(rate, keeps, null, rounding);
        var view =
                queries.of(asked.rule(), Optional.empty(), YearMonth.of(of, 1), YearMonth.of(of, 12), reading.ofList());
        var words = ChartReader.of(messages, reader);
        var page = new WhatIfPage(
                frames.of(request, reading, "contributions"),
                of,
                rate,
                MAY_STAY,
                keeps == null ? List.of() : keeps.stream().map(Enum::name).toList(),
                ROUNDINGS,
                rounding == null ? null : rounding.name(),
                view.months().stream()
                        .map(each -> line(
                                words.month(YearMonth.parse(each.month())), each.countedCents(), each.wouldBeCents()))
                        .toList(),
                line("", view.countedCents(), view.wouldBeCents()));
        return new ModelAndView("contribution-what-if", "page", page);
    }

    private static Line line(String month, long counted, long wouldBe) {
        return new Line(month, euros(counted), euros(wouldBe), euros(wouldBe - counted));
    }

    private static String euros(long cents) {
        return French.euros(new Money(cents));
    }
}
