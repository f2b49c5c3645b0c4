package coop.alveole.query.membership.terms;

import static coop.alveole.domain.shared.PersonalField.*;

import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.terms.Mention;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.query.membership.terms.TermsPage.Field;
import coop.alveole.query.membership.terms.TermsPage.Form;
import coop.alveole.query.shared.FieldWords;
import java.util.List;
import java.util.stream.Stream;

/** What may be written in a contract; the rules are the aggregate's. */
final class TermsForms {
    private TermsForms() {}

    /** Before a CESA one draws contracts up, and amends a CAPE under way; under it one amends it. */
    static List<Form> of(MembershipId id, TermsView view, boolean underCesa, boolean underCape) {
        var present = underCesa
                ? Stream.of(amendCesa(id, view), form(id, "renew-trial", day("agreedOn"), day("trialEndsOn")))
                : Stream.concat(
                        underCape ? Stream.of(amendCape(id)) : Stream.<Form>of(),
                        Stream.of(draftCape(id), draftCesa(id, view)));
        return Stream.concat(present, view.periods().isEmpty() ? Stream.of() : past(id))
                .toList();
    }

    /** What the software of before told of a contract. */
    private static Stream<Form> past(MembershipId id) {
        var number = new Field("number", "field.amendmentNumber", "text", false, "");
        return Stream.of(
                form(id, "record-past-terms", Stream.concat(Stream.of(day("startsOn")), told())),
                form(id, "record-past-amendment", Stream.concat(Stream.of(day("effectiveFrom"), number), told())));
    }

    private static Stream<Field> told() {
        return Stream.of(
                        CONTRACT_TYPE,
                        CONTRACT_CAPACITY,
                        CONTRACT_HOURLY_RATE,
                        CONTRACT_HOURS,
                        CONTRACT_TARGET,
                        CONTRACT_TARGET_PERIOD)
                .map(field -> new Field(field.component(), FieldWords.label(field), "text", false, ""));
    }

    private static Form draftCape(MembershipId id) {
        return form(id, "draft-cape", Stream.concat(Stream.of(day("draftedOn")), mentions(ContractKind.CAPE)));
    }

    private static Form draftCesa(MembershipId id, TermsView view) {
        var draft = view.drafts().stream()
                .filter(each -> each.kind() == ContractKind.CESA)
                .findFirst();
        var statutes = draft.map(TermsView.Draft::statutes).orElse("");
        var trial =
                draft.map(TermsView.Draft::trialEndsOn).map(Object::toString).orElse("");
        var last = Stream.of(new Field("trialEndsOn", "field.trialEndsOn", "date", false, trial));
        var fields = Stream.of(Stream.of(day("draftedOn"), statutes(statutes)), mentions(ContractKind.CESA), last);
        return form(id, "draft-cesa", fields.flatMap(part -> part));
    }

    private static Form amendCape(MembershipId id) {
        var first = Stream.of(day("signedOn"), day("effectiveFrom"));
        return form(id, "amend-cape", Stream.concat(first, mentions(ContractKind.CAPE)));
    }

    private static Form amendCesa(MembershipId id, TermsView view) {
        var statutes = view.contracts().stream()
                .filter(contract -> contract.kind() == ContractKind.CESA)
                .reduce((_, last) -> last)
                .map(TermsView.Contract::statutes)
                .orElse("");
        var first = Stream.of(day("signedOn"), day("effectiveFrom"), statutes(statutes));
        return form(id, "amend-cesa", Stream.concat(first, mentions(ContractKind.CESA)));
    }

    private static Stream<Field> mentions(ContractKind contract) {
        return Mention.of(contract).stream().map(Mention::field).map(TermsForms::mention);
    }

    private static Field mention(PersonalField field) {
        var type = isAmount(field) ? "text" : "words";
        return new Field(field.component(), FieldWords.label(field), type, false, "");
    }

    static boolean isAmount(PersonalField field) {
        return field == PersonalField.CAPE_COMMITMENTS_LIMIT || field == PersonalField.CESA_FIXED_PAY;
    }

    private static Field day(String name) {
        return new Field(name, "field." + name, "date", true, "");
    }

    private static Field statutes(String value) {
        return new Field("statutes", "field.statutes", "text", true, value);
    }

    private static Form form(MembershipId id, String name, Field... fields) {
        return form(id, name, Stream.of(fields));
    }

    private static Form form(MembershipId id, String name, Stream<Field> fields) {
        return new Form(name, "/api/v1/memberships/" + id + "/" + name, fields.toList());
    }
}
