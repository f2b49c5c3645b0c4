package coop.alveole.command.houserules;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.houserules.CooperativeCommand;
import coop.alveole.domain.houserules.CooperativeCommand.*;
import coop.alveole.domain.houserules.SiteKind;
import coop.alveole.domain.shared.Decision;
import coop.alveole.domain.shared.Decision.DecidedBy;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.LegalForm;
import coop.alveole.domain.shared.Siren;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who the cooperative is. Every choice says from which day, who decided it and when, and where that can be read. */
@RestController
@RequestMapping(IdentityController.HOUSE_RULES)
class IdentityController {
    static final String HOUSE_RULES = "/api/v1/house-rules";

    record NameBody(Label name, LocalDate validFrom, DecidedBy decidedBy, LocalDate decidedOn, Label source) {}

    record LegalFormBody(LegalForm form, LocalDate validFrom, DecidedBy decidedBy, LocalDate decidedOn, Label source) {}

    record SirenBody(String siren, LocalDate validFrom, DecidedBy decidedBy, LocalDate decidedOn, Label source) {}

    record FiscalYearEndBody(
            int month, int day, LocalDate validFrom, DecidedBy decidedBy, LocalDate decidedOn, Label source) {}

    record StatutesBody(Label version, LocalDate validFrom, DecidedBy decidedBy, LocalDate decidedOn, Label source) {}

    /** A territory has no address. */
    record DeclareSiteBody(
            SiteKind site,
            Label name,
            @Nullable Label street,
            @Nullable Label town,
            @Nullable Label department,
            LocalDate validFrom,
            DecidedBy decidedBy,
            LocalDate decidedOn,
            Label source) {
        List<Label> address() {
            return Stream.of(street, town, department)
                    .flatMap(Stream::ofNullable)
                    .toList();
        }
    }

    /** {@code validFrom} is the first day without it. */
    record CloseSiteBody(
            SiteKind site, Label name, LocalDate validFrom, DecidedBy decidedBy, LocalDate decidedOn, Label source) {}

    private final Commands commands;
    private final OurCooperative ours;

    IdentityController(Commands commands, OurCooperative ours) {
        this.commands = commands;
        this.ours = ours;
    }

    @Allowed(Access.SET_HOUSE_RULES)
    @PostMapping("/choose-name")
    ResponseEntity<Object> name(@RequestBody NameBody body, Request request) {
        var decision = new Decision(body.decidedBy(), body.decidedOn(), body.source());
        return done(new ChooseName(ours.id(), body.name(), body.validFrom(), decision), request);
    }

    @Allowed(Access.SET_HOUSE_RULES)
    @PostMapping("/choose-legal-form")
    ResponseEntity<Object> legalForm(@RequestBody LegalFormBody body, Request request) {
        var decision = new Decision(body.decidedBy(), body.decidedOn(), body.source());
        return done(new ChooseLegalForm(ours.id(), body.form(), body.validFrom(), decision), request);
    }

    @Allowed(Access.SET_HOUSE_RULES)
    @PostMapping("/record-siren")
    ResponseEntity<Object> siren(@RequestBody SirenBody body, Request request) {
        var decision = new Decision(body.decidedBy(), body.decidedOn(), body.source());
        return done(new RecordSiren(ours.id(), Siren.of(body.siren()), body.validFrom(), decision), request);
    }

    @Allowed(Access.SET_HOUSE_RULES)
    @PostMapping("/choose-fiscal-year-end")
    ResponseEntity<Object> fiscalYearEnd(@RequestBody FiscalYearEndBody body, Request request) {
        var decision = new Decision(body.decidedBy(), body.decidedOn(), body.source());
        return done(new ChooseFiscalYearEnd(ours.id(), body.month(), body.day(), body.validFrom(), decision), request);
    }

    @Allowed(Access.SET_HOUSE_RULES)
    @PostMapping("/adopt-statutes")
    ResponseEntity<Object> statutes(@RequestBody StatutesBody body, Request request) {
        var decision = new Decision(body.decidedBy(), body.decidedOn(), body.source());
        return done(new AdoptStatutes(ours.id(), body.version(), body.validFrom(), decision), request);
    }

    @Allowed(Access.SET_HOUSE_RULES)
    @PostMapping("/declare-site")
    ResponseEntity<Object> declare(@RequestBody DeclareSiteBody body, Request request) {
        var decision = new Decision(body.decidedBy(), body.decidedOn(), body.source());
        return done(
                new DeclareSite(ours.id(), body.site(), body.name(), body.address(), body.validFrom(), decision),
                request);
    }

    @Allowed(Access.SET_HOUSE_RULES)
    @PostMapping("/close-site")
    ResponseEntity<Object> close(@RequestBody CloseSiteBody body, Request request) {
        var decision = new Decision(body.decidedBy(), body.decidedOn(), body.source());
        return done(new CloseSite(ours.id(), body.site(), body.name(), body.validFrom(), decision), request);
    }

    private ResponseEntity<Object> done(CooperativeCommand command, Request request) {
        return Replies.done(commands.send(command, request), HOUSE_RULES);
    }
}
