package coop.alveole.domain.membership.organisation;

import static coop.alveole.domain.membership.organisation.OrganisationRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.membership.organisation.OrganisationCommand.*;
import coop.alveole.domain.membership.organisation.OrganisationEvent.*;
import coop.alveole.domain.membership.placement.Since;
import coop.alveole.domain.shared.ExitKind;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.Siren;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** Decides about a member that is a legal person; of any other it knows nothing. */
public final class Organisation {
    private sealed interface Nature {
        record NaturalPerson() implements Nature {}

        record LegalPerson(LocalDate registeredOn, Siren siren, Since<Label> names, Since<PersonId> representatives)
                implements Nature {}
    }

    private Nature nature = new Nature.NaturalPerson();

    /** The first facts of a member; what registers a member is said to the membership itself. */
    public static void register(RegisterOrganisation command) {
        var id = command.membershipId();
        var day = command.registeredOn();
        requireFree(id, command.siren(), command.holder());
        requireNamed(command.representative());
        apply(new OrganisationRegistered(id, command.name(), command.siren(), command.territory(), day));
        apply(new RepresentativeAppointed(id, command.representative().person(), day));
    }

    @CommandHandler
    void handle(RenameOrganisation command) {
        var day = command.renamedOn();
        requireNew(legalPerson(day, "renamedOn").names(), day, command.name(), "name");
        apply(new OrganisationRenamed(command.membershipId(), command.name(), day));
    }

    @CommandHandler
    void handle(CorrectSiren command) {
        var legal = legalPerson();
        CHANGES_THE_LEGAL_PERSON.require(!command.siren().equals(legal.siren()), "siren", legal.registeredOn());
        requireFree(command.membershipId(), command.siren(), command.holder());
        apply(new SirenCorrected(command.membershipId(), legal.siren(), command.siren(), legal.registeredOn()));
    }

    @CommandHandler
    void handle(AppointRepresentative command) {
        var day = command.appointedOn();
        var known = legalPerson(day, "appointedOn").representatives();
        var somebody = command.representative();
        requireNamed(somebody);
        requireNew(known, day, somebody.person(), "representative");
        apply(new RepresentativeAppointed(command.membershipId(), somebody.person(), day));
    }

    @EventSourcingHandler
    void on(OrganisationEvent event) {
        nature = switch (event) {
            case OrganisationRegistered e ->
                new Nature.LegalPerson(
                        e.registeredOn(),
                        e.siren(),
                        Since.<Label>never().with(e.registeredOn(), e.name()),
                        Since.never());
            case OrganisationRenamed e -> {
                var legal = legalPerson();
                var names = legal.names().with(e.renamedOn(), e.name());
                yield new Nature.LegalPerson(legal.registeredOn(), legal.siren(), names, legal.representatives());
            }
            case SirenCorrected e -> {
                var legal = legalPerson();
                yield new Nature.LegalPerson(legal.registeredOn(), e.siren(), legal.names(), legal.representatives());
            }
            case RepresentativeAppointed e -> {
                var legal = legalPerson();
                var all = legal.representatives().with(e.appointedOn(), e.representative());
                yield new Nature.LegalPerson(legal.registeredOn(), legal.siren(), legal.names(), all);
            }
        };
    }

    /** Neither a CAPE nor a CESA nor employment is a legal person's, nor the way in that leads there. */
    public void requireNaturalPerson() {
        FOR_A_NATURAL_PERSON.require(nature instanceof Nature.NaturalPerson, "membershipId");
    }

    /** A legal person leaves as whoever has no contract does. */
    public void requireExitOf(ExitKind kind) {
        boolean isPerson = nature instanceof Nature.NaturalPerson;
        LEAVES_WITHOUT_A_CONTRACT.require(isPerson || kind.isWithoutContract(), "exitKind");
    }

    private static void requireNamed(Representative representative) {
        representative.erasedOn().ifPresent(day -> REPRESENTED_BY_SOMEBODY_NAMED.require(false, "representative", day));
    }

    private static void requireFree(MembershipId id, Siren siren, Optional<MembershipId> holder) {
        ONE_FILE_FOR_A_SIREN.require(holder.filter(other -> !other.equals(id)).isEmpty(), "siren", siren);
    }

    private static <V> void requireNew(Since<V> known, LocalDate day, V said, String field) {
        CHANGES_THE_LEGAL_PERSON.require(!known.on(day).equals(Optional.of(said)), field, day);
    }

    private Nature.LegalPerson legalPerson(LocalDate day, String field) {
        var legal = legalPerson();
        AFTER_THE_REGISTRATION.require(!day.isBefore(legal.registeredOn()), field, legal.registeredOn());
        return legal;
    }

    private Nature.LegalPerson legalPerson() {
        if (nature instanceof Nature.LegalPerson legal) return legal;
        throw new RuleBroken(FOR_A_LEGAL_PERSON, "membershipId");
    }
}
