package coop.alveole.query.houserules;

import static coop.alveole.query.shared.FormCard.*;

import coop.alveole.domain.governance.AssemblyCancellation;
import coop.alveole.domain.houserules.HouseNumber;
import coop.alveole.domain.houserules.SiteKind;
import coop.alveole.domain.shared.AssemblyKind;
import coop.alveole.domain.shared.Decision.DecidedBy;
import coop.alveole.domain.shared.LegalForm;
import coop.alveole.domain.shared.MembershipParameters.Prerequisites;
import coop.alveole.query.governance.AssemblyView;
import coop.alveole.query.shared.FormCard;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a co-manager may record on the page of the rules. It only proposes: the rules are the aggregates'. */
final class HouseForms {
    private static final String RULES = "/api/v1/house-rules/";
    private static final String ASSEMBLIES = "/api/v1/assemblies";

    private HouseForms() {}

    static List<FormCard> ofTheRules(@Nullable Long version) {
        return List.of(
                chosen("choose-name", version, text("name")),
                chosen(
                        "choose-legal-form",
                        version,
                        choice("form", LegalForm.values()).called("field.legal-form")),
                chosen("record-siren", version, text("siren")),
                chosen("choose-fiscal-year-end", version, number("day"), number("month")),
                chosen("adopt-statutes", version, text("version")),
                chosen("choose-number", version, numbers(), number("value")),
                chosen("choose-prerequisites", version, choice("prerequisites", Prerequisites.values())),
                chosen("choose-alerts", version, months()),
                chosen(
                        "declare-site",
                        version,
                        choice("site", SiteKind.values()),
                        text("name"),
                        optionalText("street"),
                        optionalText("town"),
                        optionalText("department")),
                chosen("close-site", version, choice("site", SiteKind.values()), text("name")));
    }

    static FormCard dateAssembly() {
        return new FormCard(
                "date-assembly",
                "action.date-assembly",
                ASSEMBLIES,
                null,
                List.of(
                        choice("kind", AssemblyKind.values()).called("house.assembly"),
                        day("heldOn"),
                        day("decidedOn")));
    }

    /** One already held can only be struck out as a wrong entry. */
    static List<FormCard> of(AssemblyView assembly, LocalDate today) {
        if (!assembly.state().stands()) return List.of();
        boolean over = assembly.heldOn().isBefore(today);
        var cancel = verb(
                assembly,
                "cancel",
                over
                        ? choice("cause", AssemblyCancellation.RECORDED_BY_MISTAKE)
                        : choice("cause", AssemblyCancellation.values()),
                day("decidedOn"));
        return over ? List.of(cancel) : List.of(verb(assembly, "move", day("heldOn"), day("decidedOn")), cancel);
    }

    private static FormCard verb(AssemblyView assembly, String verb, Field... fields) {
        return new FormCard(
                verb + "-" + assembly.id(),
                "action." + verb + "-assembly",
                ASSEMBLIES + "/" + assembly.id() + "/" + verb,
                assembly.version(),
                List.of(fields));
    }

    static FormCard chosen(String verb, @Nullable Long version, Field... fields) {
        var decision =
                Stream.of(day("validFrom"), choice("decidedBy", DecidedBy.values()), day("decidedOn"), text("source"));
        return new FormCard(
                verb,
                "action." + verb,
                RULES + verb,
                version,
                Stream.concat(Stream.of(fields), decision).toList());
    }

    private static Field months() {
        return several(
                "monthsBefore",
                IntStream.rangeClosed(1, 24)
                        .mapToObj(Integer::toString)
                        .map(month -> new Option(month, null, month))
                        .toList());
    }

    private static Field numbers() {
        return among(
                "number",
                Need.REQUIRED,
                Stream.of(HouseNumber.values())
                        .map(number -> new Option(number.name(), "house.subject." + number.name(), number.name()))
                        .toList());
    }
}
