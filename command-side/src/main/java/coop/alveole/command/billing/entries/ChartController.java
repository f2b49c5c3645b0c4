package coop.alveole.command.billing.entries;

import static coop.alveole.domain.shared.RequestRule.UNREADABLE_REQUEST;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.billing.chart.AccountUse;
import coop.alveole.domain.billing.chart.Auxiliaries;
import coop.alveole.domain.billing.chart.ChartCommand.ChooseCodes;
import coop.alveole.domain.billing.chart.ChartCommand.ChooseExportFormat;
import coop.alveole.domain.billing.chart.ChartCommand.Code;
import coop.alveole.domain.billing.chart.ExportEncoding;
import coop.alveole.domain.billing.chart.ExportFlavour;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which accounts, journals and codes entries are written with, from which day on. */
@RestController
@RequestMapping(ChartController.CHART)
class ChartController {
    static final String CHART = "/api/v1/chart-of-accounts";

    /** {@code use} is what the code is for: {@code sale/SERVICES/TAXED/2000}, {@code house/CUSTOMERS}; without a code it stays as it is. */
    record CodeBody(String use, @Nullable Label code) {}

    record ChooseCodesBody(List<CodeBody> codes, LocalDate validFrom) {}

    record ChooseFormatBody(
            ExportFlavour flavour, ExportEncoding encoding, Auxiliaries auxiliaries, LocalDate validFrom) {}

    private final Commands commands;
    private final OurAccounts ours;

    ChartController(Commands commands, OurAccounts ours) {
        this.commands = commands;
        this.ours = ours;
    }

    @Allowed(Access.SET_ACCOUNTS)
    @PostMapping("/choose-codes")
    ResponseEntity<Object> codes(@RequestBody ChooseCodesBody body, Request request) {
        var codes = body.codes().stream()
                .flatMap(line -> Stream.ofNullable(line.code()).map(code -> new Code(use(line.use()), code)))
                .toList();
        return Replies.done(commands.send(new ChooseCodes(ours.id(), codes, body.validFrom()), request), CHART);
    }

    @Allowed(Access.SET_ACCOUNTS)
    @PostMapping("/choose-format")
    ResponseEntity<Object> format(@RequestBody ChooseFormatBody body, Request request) {
        var command = new ChooseExportFormat(
                ours.id(), body.flavour(), body.encoding(), body.auxiliaries(), body.validFrom());
        return Replies.done(commands.send(command, request), CHART);
    }

    private static AccountUse use(String key) {
        try {
            return AccountUse.of(key);
        } catch (IllegalArgumentException unknown) {
            throw new RuleBroken(UNREADABLE_REQUEST, "use", "aucun code comptable ne s'appelle ainsi.");
        }
    }
}
