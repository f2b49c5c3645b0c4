package coop.alveole.domain.billing.chart;

import static coop.alveole.domain.billing.chart.ChartRule.*;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.billing.chart.ChartCommand.ChooseCodes;
import coop.alveole.domain.billing.chart.ChartCommand.ChooseExportFormat;
import coop.alveole.domain.billing.chart.ChartCommand.Code;
import coop.alveole.domain.billing.chart.ChartEvent.CodeChosen;
import coop.alveole.domain.billing.chart.ChartEvent.ExportFormatChosen;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.trade.ChartId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/** The accounts, journals and codes of the house (plan de comptes), one in a house: it begins with the first choice. */
public final class ChartOfAccounts {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{1,17}");
    private static final Pattern GENERAL = Pattern.compile("[1-8][0-9]{2}.*");
    private static final Pattern ABOLISHED = Pattern.compile("79[167].*");
    private static final LocalDate ABOLISHED_SINCE = LocalDate.of(2025, 1, 1);

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private ChartId id;

    private ChartTimeline timeline = ChartTimeline.NONE;

    private ChartOfAccounts() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ChooseCodes c) {
        var standing = timeline.on(c.validFrom());
        var changed = c.codes().stream()
                .filter(code -> !standing.code(code.use()).equals(Optional.of(code.code())))
                .toList();
        CHOICE_CHANGES_SOMETHING.require(!changed.isEmpty(), "codes", c.validFrom());
        changed.forEach(code -> requireInForm(code, c.validFrom()));
        changed.forEach(code -> apply(new CodeChosen(c.chartId(), code.use(), code.code(), c.validFrom())));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ChooseExportFormat c) {
        var standing = timeline.on(c.validFrom());
        boolean isChanged = standing.flavour() != c.flavour()
                || standing.encoding() != c.encoding()
                || standing.auxiliaries() != c.auxiliaries();
        CHOICE_CHANGES_SOMETHING.require(isChanged, "flavour", c.validFrom());
        apply(new ExportFormatChosen(c.chartId(), c.flavour(), c.encoding(), c.auxiliaries(), c.validFrom()));
    }

    @EventSourcingHandler
    void on(ChartEvent event) {
        id = event.chartId();
        timeline = timeline.with(event);
    }

    private static void requireInForm(Code code, LocalDate from) {
        CODE_IN_FORM.require(matches(CODE, code.code()), "codes", code.code());
        if (!code.use().isGeneral()) return;
        ACCOUNT_BEGINS_WITH_ITS_CLASS.require(matches(GENERAL, code.code()), "codes", code.code());
        boolean isInThePlan = from.isBefore(ABOLISHED_SINCE) || !matches(ABOLISHED, code.code());
        ACCOUNT_STILL_IN_THE_PLAN.require(isInThePlan, "codes", code.code());
    }

    private static boolean matches(Pattern pattern, Label code) {
        return pattern.matcher(code.text()).matches();
    }
}
