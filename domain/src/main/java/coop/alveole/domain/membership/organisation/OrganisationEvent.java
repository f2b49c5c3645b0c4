package coop.alveole.domain.membership.organisation;

import coop.alveole.domain.membership.MembershipFact;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.Siren;
import coop.alveole.domain.shared.deadline.DeadlineChange;
import coop.alveole.domain.shared.deadline.SaysDeadlines;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;

/** What we know of a legal person: public words, in clear. Who represents it is an id: the name is that of their own file. */
public sealed interface OrganisationEvent extends MembershipFact, SaysDeadlines {

    @Override
    default Stream<DeadlineChange> deadlines(LocalDate recordedOn) {
        return OrganisationDeadlines.of(this);
    }

    /** A legal person enters the record, in the place of a {@code MembershipRegistered}. */
    @Revision("1")
    record OrganisationRegistered(
            MembershipId membershipId, Label name, Siren siren, Label territory, LocalDate registeredOn)
            implements OrganisationEvent {
        @Override
        public LocalDate effectiveOn() {
            return registeredOn;
        }
    }

    @Revision("1")
    record OrganisationRenamed(MembershipId membershipId, Label name, LocalDate renamedOn)
            implements OrganisationEvent {
        @Override
        public LocalDate effectiveOn() {
            return renamedOn;
        }
    }

    /** It never was the wrong one: what is right counts since the registration. */
    @Revision("1")
    record SirenCorrected(MembershipId membershipId, Siren wrong, Siren siren, LocalDate registeredOn)
            implements OrganisationEvent {
        @Override
        public LocalDate effectiveOn() {
            return registeredOn;
        }
    }

    /** From that day on, until another is appointed. */
    @Revision("1")
    record RepresentativeAppointed(MembershipId membershipId, PersonId representative, LocalDate appointedOn)
            implements OrganisationEvent {
        @Override
        public LocalDate effectiveOn() {
            return appointedOn;
        }
    }
}
