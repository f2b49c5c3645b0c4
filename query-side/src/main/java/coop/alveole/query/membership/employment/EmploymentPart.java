package coop.alveole.query.membership.employment;

import static coop.alveole.query.membership.parts.Action.Field.*;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.membership.CesaEnd;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.employment.Capacity;
import coop.alveole.domain.membership.employment.EmploymentForm;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.projection.membership.MemberFile;
import coop.alveole.projection.membership.MemberFile.Contract;
import coop.alveole.projection.membership.MemberFiles;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.membership.parts.Action;
import coop.alveole.query.membership.parts.FilePart;
import coop.alveole.query.membership.parts.PartOrder;
import coop.alveole.query.shared.AsKnown;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the file: the employment contract under way, beside what else was signed, and what may be recorded about it. */
@Component
@Order(PartOrder.EMPLOYMENT)
class EmploymentPart implements FilePart {
    private final Documents<MemberFile> members;
    private final AsKnown asKnown;
    private final MessageSource messages;

    EmploymentPart(Documents<MemberFile> members, AsKnown asKnown, MessageSource messages) {
        this.members = members;
        this.asKnown = asKnown;
        this.messages = messages;
    }

    @Override
    public boolean isOfPeopleAlone() {
        return true;
    }

    @Override
    public Optional<Part> of(MembershipId id, Reading reading, Locale reader) {
        return asKnown.find(members, new MemberFiles(), id.value(), reading).map(member -> {
            var jobs = underWay(member, reading.asOf());
            var facts = jobs.stream().map(job -> fact(job, reader)).toList();
            return Part.named("employment").facts(facts).actions(actions(id, reading, !jobs.isEmpty()));
        });
    }

    private static List<Contract> underWay(MemberFile member, LocalDate day) {
        return member.contracts().stream()
                .filter(contract ->
                        contract.kind() == ContractKind.EMPLOYMENT || contract.kind() == ContractKind.SUPPORT_TEAM)
                .filter(contract -> contract.covers(day))
                .toList();
    }

    private Fact fact(Contract job, Locale reader) {
        var since = French.day(job.startsOn());
        var said = job.endsOn() == null
                ? messages.getMessage("employment.since", new Object[] {since}, reader)
                : messages.getMessage("employment.until", new Object[] {since, French.day(job.endsOn())}, reader);
        return new Fact("contract." + job.kind(), said);
    }

    private static List<Action> actions(MembershipId id, Reading reading, boolean isEmployed) {
        if (!reading.viewer().may(Access.SIGN_CONTRACT, id.personId())) return List.of();
        var sign = Action.of(
                id,
                "sign-employment",
                choice("form", EmploymentForm.values()),
                choice("capacity", Capacity.values()),
                day("startsOn"),
                day("endsOn").optional());
        var end = Action.of(id, "end-employment", day("lastDay"), choice("cause", CesaEnd.values()));
        return isEmployed ? Stream.of(sign, end).toList() : List.of(sign);
    }
}
