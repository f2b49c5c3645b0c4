package coop.alveole.query.membership.terms;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.projection.membership.terms.AllContractTerms;
import coop.alveole.projection.membership.terms.ContractTerms;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.shared.AsKnown;
import coop.alveole.query.shared.FieldWords;
import coop.alveole.query.shared.KeyRing;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Every word of the contracts of one person, each amendment beside what it amends: for a copy of what is held about them. */
@Component
public class ContractCopies {
    /** Signed, or being drawn up. */
    public enum Stage {
        SIGNED,
        DRAFT
    }

    /** {@code kind} reads « CAPE »; of a contract of the past nobody knows the words. */
    public record ContractCopy(String kind, Stage stage, List<VersionCopy> versions) {}

    /** Number 0 is the contract itself, the others its amendments. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record VersionCopy(
            int number, LocalDate from, @Nullable String statutes, List<TermCopy> terms) {}

    public record TermCopy(String field, String label, String value) {}

    private final Documents<ContractTerms> terms;
    private final AsKnown asKnown;
    private final KeyRing keys;
    private final MessageSource messages;

    ContractCopies(Documents<ContractTerms> terms, AsKnown asKnown, KeyRing keys, MessageSource messages) {
        this.terms = terms;
        this.asKnown = asKnown;
        this.keys = keys;
        this.messages = messages;
    }

    public List<ContractCopy> of(MembershipId id, Reading reading, Locale reader) {
        boolean mayOpen = reading.viewer().may(Access.READ_CONTRACT, id.personId());
        return asKnown.find(terms, new AllContractTerms(), id.value(), reading).stream()
                .flatMap(known -> Stream.concat(
                        known.contracts().stream().map(contract -> signed(contract, mayOpen, reader)),
                        Stream.of(ContractKind.CAPE, ContractKind.CESA)
                                .flatMap(kind -> known.draftOn(reading.asOf(), kind).stream())
                                .map(draft -> draft(draft, mayOpen, reader))))
                .toList();
    }

    private ContractCopy signed(ContractTerms.Signed contract, boolean mayOpen, Locale reader) {
        var versions = contract.versions().stream()
                .map(version -> new VersionCopy(
                        version.number(),
                        version.from(),
                        said(version.statutes()),
                        copied(version.terms(), mayOpen, reader)))
                .toList();
        return new ContractCopy(kind(contract.kind(), reader), Stage.SIGNED, versions);
    }

    private ContractCopy draft(ContractTerms.Draft draft, boolean mayOpen, Locale reader) {
        var version = new VersionCopy(0, draft.from(), said(draft.statutes()), copied(draft.terms(), mayOpen, reader));
        return new ContractCopy(kind(draft.kind(), reader), Stage.DRAFT, List.of(version));
    }

    private List<TermCopy> copied(List<PersonalDetail> terms, boolean mayOpen, Locale reader) {
        return terms.stream()
                .map(term -> new TermCopy(
                        term.field().component(), label(term, reader), mayOpen ? open(term) : Words.RESERVED.text()))
                .toList();
    }

    private String open(PersonalDetail term) {
        return keys.open(term.text(), term.field()).orElse(Words.ERASED.text());
    }

    private String label(PersonalDetail term, Locale reader) {
        return messages.getMessage(FieldWords.label(term.field()), null, reader);
    }

    private String kind(ContractKind kind, Locale reader) {
        return messages.getMessage("contract." + kind, null, reader);
    }

    private static @Nullable String said(@Nullable Label statutes) {
        return statutes == null ? null : statutes.text();
    }
}
