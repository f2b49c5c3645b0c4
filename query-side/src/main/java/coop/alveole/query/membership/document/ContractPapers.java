package coop.alveole.query.membership.document;

import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.document.DocumentKind;
import coop.alveole.domain.membership.document.Matter;
import coop.alveole.domain.membership.terms.Mention;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.projection.membership.MemberFile;
import coop.alveole.projection.membership.terms.AllContractTerms;
import coop.alveole.projection.membership.terms.ContractTerms;
import coop.alveole.projection.membership.terms.ContractTerms.Draft;
import coop.alveole.projection.membership.terms.ContractTerms.Signed;
import coop.alveole.projection.membership.terms.ContractTerms.Version;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.membership.document.Paper.Section;
import coop.alveole.query.membership.document.Parties.Both;
import coop.alveole.query.membership.document.Prepared.Standing;
import coop.alveole.query.shared.AsKnown;
import coop.alveole.query.shared.FieldWords;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.KeyRing;
import coop.alveole.query.shared.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The contracts of one membership and their amendments, as they are written: with all that the law wants in them. */
@Component
class ContractPapers {
    private static final String BLANK = "…… / …… / ………";

    private final Documents<ContractTerms> terms;
    private final AsKnown asKnown;
    private final SignedEnds ends;
    private final KeyRing keys;
    private final MessageSource messages;

    ContractPapers(
            Documents<ContractTerms> terms, AsKnown asKnown, SignedEnds ends, KeyRing keys, MessageSource messages) {
        this.terms = terms;
        this.asKnown = asKnown;
        this.ends = ends;
        this.keys = keys;
        this.messages = messages;
    }

    Stream<Prepared> of(MembershipId id, MemberFile member, Both both, Reading reading, Locale reader) {
        var fold = new AllContractTerms();
        var known = asKnown.find(terms, fold, id.value(), reading).orElseGet(() -> fold.empty(id.value()));
        var signed = known.contracts().stream()
                .filter(contract -> !contract.startsOn().isAfter(reading.asOf()))
                .flatMap(contract -> Stream.concat(
                        Stream.of(contract(id, contract, member, both, reading, reader)),
                        amendments(contract, both, reading.asOf())));
        var drafts = Stream.of(ContractKind.CAPE, ContractKind.CESA)
                .flatMap(kind -> known.draftOn(reading.asOf(), kind).stream())
                .map(draft -> draft(draft, both, reader));
        return Stream.concat(drafts, signed);
    }

    private Prepared contract(
            MembershipId id, Signed contract, MemberFile member, Both both, Reading reading, Locale reader) {
        var first = contract.versions().getFirst();
        var period = member.contracts().stream()
                .filter(each ->
                        each.kind() == contract.kind() && each.startsOn().equals(contract.startsOn()))
                .findFirst();
        boolean isCesa = contract.kind() == ContractKind.CESA;
        var says = new Paper.Contract(
                first.signedOn() == null ? French.day(first.from()) : French.day(first.signedOn()),
                French.day(contract.startsOn()),
                isCesa
                        ? ""
                        : ends.of(id, contract.startsOn(), reading)
                                .map(French::day)
                                .orElse(""),
                words(first.statutes()),
                contract.trialOn(reading.asOf()).map(French::day).orElse(null),
                period.map(MemberFile.Contract::associateBy).map(French::day).orElse(null),
                sections(first.terms()));
        var position = first.position() == 0 ? contract.position() : first.position();
        return Prepared.producible(
                isCesa ? DocumentKind.CESA_CONTRACT : DocumentKind.CAPE_CONTRACT,
                new Matter(contract.startsOn(), 0),
                both,
                says,
                lacks(both, contract.kind(), first.terms(), first.statutes(), reader),
                position);
    }

    private Prepared draft(Draft draft, Both both, Locale reader) {
        boolean isCesa = draft.kind() == ContractKind.CESA;
        var says = new Paper.Contract(
                BLANK,
                BLANK,
                isCesa ? "" : BLANK,
                words(draft.statutes()),
                draft.trialEndsOn() == null ? null : French.day(draft.trialEndsOn()),
                null,
                sections(draft.terms()));
        return new Prepared(
                isCesa ? DocumentKind.CESA_CONTRACT : DocumentKind.CAPE_CONTRACT,
                new Matter(draft.from(), 0),
                both.house(),
                both.person(),
                says,
                Standing.ONLY_A_DRAFT,
                lacks(both, draft.kind(), draft.terms(), draft.statutes(), reader),
                draft.position());
    }

    private Stream<Prepared> amendments(Signed contract, Both both, LocalDate day) {
        return IntStream.range(1, contract.versions().size())
                .filter(at -> !contract.versions().get(at).from().isAfter(day))
                .mapToObj(at -> amendment(
                        contract,
                        contract.versions().get(at),
                        contract.versions().get(at - 1),
                        both));
    }

    private Prepared amendment(Signed contract, Version version, Version before, Both both) {
        var changed = version.terms().stream()
                .filter(term -> !before.terms().contains(term))
                .toList();
        var says = new Paper.Amendment(
                contract.kind().name(),
                French.day(contract.startsOn()),
                version.number(),
                version.signedOn() == null ? null : French.day(version.signedOn()),
                French.day(version.from()),
                words(version.statutes()),
                sections(changed));
        return Prepared.producible(
                contract.kind() == ContractKind.CESA ? DocumentKind.CESA_AMENDMENT : DocumentKind.CAPE_AMENDMENT,
                new Matter(version.from(), version.number()),
                both,
                says,
                both.lacks(),
                version.position());
    }

    /** A content whose key is destroyed is missing: nobody can write it any more. */
    private List<String> lacks(
            Both both, ContractKind kind, List<PersonalDetail> said, @Nullable Label statutes, Locale reader) {
        var readable = said.stream()
                .filter(term -> open(term).isPresent())
                .map(PersonalDetail::field)
                .toList();
        var lacks = new ArrayList<>(both.lacks());
        Mention.missing(kind, readable).stream()
                .map(mention -> messages.getMessage(FieldWords.label(mention.field()), null, reader))
                .forEach(lacks::add);
        if (kind == ContractKind.CESA && statutes == null)
            lacks.add(messages.getMessage("document.lack.statutes", null, reader));
        return List.copyOf(lacks);
    }

    private List<Section> sections(List<PersonalDetail> said) {
        return Stream.of(PersonalField.values())
                .flatMap(field -> said.stream().filter(term -> term.field() == field))
                .flatMap(term -> open(term).stream().map(words -> section(term.field(), words)))
                .toList();
    }

    private Section section(PersonalField field, String words) {
        boolean isAmount = field.component().endsWith("Cents");
        return new Section(
                messages.getMessage(FieldWords.label(field), null, Locale.FRENCH),
                isAmount ? French.euros(new Money(Long.parseLong(words))) : words);
    }

    private Optional<String> open(PersonalDetail term) {
        return keys.open(term.text(), term.field());
    }

    private static @Nullable String words(@Nullable Label label) {
        return label == null ? null : label.text();
    }
}
