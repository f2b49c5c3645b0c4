package coop.alveole.query.membership.terms;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.terms.Mention;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.projection.people.PersonFile;
import coop.alveole.projection.people.PersonFiles;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.membership.terms.TermsPage.*;
import coop.alveole.query.people.Names;
import coop.alveole.query.shared.AsKnown;
import coop.alveole.query.shared.FieldWords;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** « Contrats » : what each contract says, what it still lacks, and how it changed. */
@Controller
class TermsPages {
    private final TermsQueries queries;
    private final Documents<PersonFile> people;
    private final AsKnown asKnown;
    private final Names names;
    private final Frames frames;

    TermsPages(TermsQueries queries, Documents<PersonFile> people, AsKnown asKnown, Names names, Frames frames) {
        this.queries = queries;
        this.people = people;
        this.asKnown = asKnown;
        this.names = names;
        this.frames = frames;
    }

    @Allowed(Access.READ_MEMBERS)
    @GetMapping("/members/{id}/contracts")
    ModelAndView contracts(@PathVariable MembershipId id, Reading reading, HttpServletRequest request) {
        var view = queries.of(id, reading).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id"));
        var frame = frames.of(request, reading, "members");
        return new ModelAndView("contracts", "page", page(id, view, frame, reading));
    }

    private TermsPage page(MembershipId id, TermsView view, Frame frame, Reading reading) {
        boolean mayCorrect = !frame.past() && reading.viewer().may(Access.SIGN_CONTRACT, id.personId());
        return new TermsPage(
                frame,
                "/members/" + id,
                name(id, reading),
                view.version(),
                view.contracts().stream().map(TermsPages::sheet).toList(),
                view.drafts().stream().map(TermsPages::sheet).toList(),
                view.periods().stream()
                        .map(period -> row(period, mayCorrect ? "/members/" + id + "/contracts/correct" : ""))
                        .toList(),
                forms(id, view, frame, reading));
    }

    private String name(MembershipId id, Reading reading) {
        return asKnown.find(people, new PersonFiles(), id.personId().value(), reading)
                .map(person -> names.full(person, reading))
                .orElse(Words.ERASED.text());
    }

    private List<Form> forms(MembershipId id, TermsView view, Frame frame, Reading reading) {
        if (frame.past() || !reading.viewer().may(Access.SIGN_CONTRACT, id.personId())) return List.of();
        var contracts = queries.member(id, reading).stream()
                .flatMap(member -> member.contracts().stream())
                .toList();
        boolean underCesa = contracts.stream()
                .anyMatch(contract -> contract.kind() == ContractKind.CESA && contract.endsOn() == null);
        boolean underCape = contracts.stream()
                .anyMatch(contract -> contract.kind() == ContractKind.CAPE && contract.covers(reading.asOf()));
        return TermsForms.of(id, view, underCesa, underCape);
    }

    private static Sheet sheet(TermsView.Contract contract) {
        return new Sheet(
                contract.kind().name(),
                French.day(contract.startsOn()),
                contract.statutes() == null ? "" : contract.statutes(),
                day(contract.trialEndsOn()),
                facts(contract.terms()),
                labels(contract.missing()),
                contract.amendments().stream().map(TermsPages::row).toList());
    }

    private static Sheet sheet(TermsView.Draft draft) {
        return new Sheet(
                draft.kind().name(),
                French.day(draft.draftedOn()),
                draft.statutes() == null ? "" : draft.statutes(),
                day(draft.trialEndsOn()),
                facts(draft.terms()),
                labels(draft.missing()),
                List.of());
    }

    private static PeriodRow row(TermsView.Period period, String href) {
        return new PeriodRow(
                period.kind().name(),
                French.day(period.startsOn()),
                day(period.endsOn()),
                period.startsOn().toString(),
                period.endsOn() == null ? "" : period.endsOn().toString(),
                period.struck().stream()
                        .map(wrong -> French.day(wrong.startsOn())
                                + (wrong.endsOn() == null ? "" : " – " + French.day(wrong.endsOn())))
                        .toList(),
                href);
    }

    private static AmendmentRow row(TermsView.Amendment amendment) {
        return new AmendmentRow(
                amendment.number(),
                day(amendment.signedOn()),
                French.day(amendment.effectiveFrom()),
                amendment.statutes(),
                amendment.changed().stream().map(FieldWords::label).toList());
    }

    private static List<Fact> facts(Map<PersonalField, Words> terms) {
        return terms.entrySet().stream()
                .map(term -> new Fact(FieldWords.label(term.getKey()), said(term.getKey(), term.getValue())))
                .toList();
    }

    /** An amount is read in euros; a word in its place (« effacé », « réservé ») is read as it is. */
    private static String said(PersonalField field, Words words) {
        if (!TermsForms.isAmount(field) || !words.text().matches("[0-9]+")) return words.text();
        return String.format(Locale.FRANCE, "%,.2f €", new BigDecimal(words.text()).movePointLeft(2));
    }

    private static List<String> labels(List<Mention> mentions) {
        return mentions.stream().map(Mention::field).map(FieldWords::label).toList();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : French.day(day);
    }
}
