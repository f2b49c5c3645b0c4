package coop.alveole.query.membership;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.MembershipRule;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.query.shared.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A membership as one reader sees it on one day. {@code associateBy} and {@code warnOn} are absent before a CESA and
 * once an associate; {@code supportTeam}: in the support team too, whatever else the standing says. A legal person has no
 * {@code personId}; {@code lastName} is then the name of the company. {@code joinedInto} is the file kept, of one that is
 * joined to it that day.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MemberView(
        String id,
        @Nullable String personId,
        Words lastName,
        Words firstName,
        @Nullable String territory,
        String standing,
        @Nullable LocalDate associateBy,
        @Nullable LocalDate warnOn,
        boolean supportTeam,
        @Nullable LegalPerson organisation,
        List<Contract> contracts,
        @Nullable String joinedInto,
        long version) {
    static final String CONTACT = "CONTACT";

    /** Somebody who has not joined; the version is that of the person. */
    static MemberView contact(MembershipId id, long version, Map<PersonalField, Words> words) {
        return new MemberView(
                id.value(),
                id.personId().value(),
                words.getOrDefault(PersonalField.LAST_NAME, Words.ERASED),
                words.getOrDefault(PersonalField.FIRST_NAME, Words.ERASED),
                null,
                CONTACT,
                null,
                null,
                false,
                null,
                List.of(),
                null,
                version);
    }

    boolean isLegalPerson() {
        return organisation != null;
    }

    /** As lists show it: a legal person has no first name. */
    String name() {
        return (lastName.text() + " " + firstName.text()).strip();
    }

    /** Under a CESA whose end nobody has recorded. */
    boolean hasOpenCesa() {
        return contracts.stream()
                .anyMatch(contract -> contract.kind() == ContractKind.CESA && contract.until() == null);
    }

    /** Where the standing alone does not say so. */
    boolean isBesideInSupportTeam() {
        return supportTeam && !standing.equals("SUPPORT_TEAM");
    }

    /** The contracts are in the order of their first days; one of the support team stands beside the others. */
    boolean hadCapeLast() {
        return contracts.stream()
                .map(Contract::kind)
                .filter(kind -> kind != ContractKind.SUPPORT_TEAM)
                .reduce((_, later) -> later)
                .filter(last -> last == ContractKind.CAPE)
                .isPresent();
    }

    /** {@code representativeId} is the person who represents it on the day asked. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LegalPerson(String siren, @Nullable String representativeId) {}

    /** {@code until} is the last day, included; a contract still open has none. {@code cameFrom}: the file joined that told it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Contract(
            ContractKind kind,
            LocalDate from,
            @Nullable LocalDate until,
            List<MembershipRule> broken,
            @Nullable String cameFrom) {}
}
