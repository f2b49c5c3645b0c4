package coop.alveole.domain.membership.organisation;

import static coop.alveole.domain.membership.organisation.OrganisationRule.*;
import static coop.alveole.domain.shared.Cast.*;

import coop.alveole.domain.membership.Membership;
import coop.alveole.domain.membership.MembershipEvent.MembershipRegistered;
import coop.alveole.domain.membership.organisation.OrganisationCommand.*;
import coop.alveole.domain.membership.organisation.OrganisationEvent.*;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.Refused;
import coop.alveole.domain.shared.Siren;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A legal person: registered once, renamed, its SIREN corrected, and who represents it. */
@TestInstance(TestInstance.Lifecycle.PER_METHOD)
class OrganisationDecisionsTest {
    static final MembershipId RUCHE = new MembershipId("membership-" + uuid("7"));
    static final MembershipId OTHER = new MembershipId("membership-" + uuid("8"));
    static final PersonId BASILE = person("b");
    static final LocalDate REGISTERED_ON = LocalDate.of(2024, 2, 29);
    static final LocalDate LATER = LocalDate.of(2025, 3, 1);
    static final Label NAME = new Label("La Ruche");
    static final Label NEW_NAME = new Label("La Ruche d'or");
    static final Siren SIREN = Siren.of("732829320");
    static final Siren RIGHT = Siren.of("123456782");

    static final OrganisationRegistered REGISTERED =
            new OrganisationRegistered(RUCHE, NAME, SIREN, TOURS, REGISTERED_ON);
    static final RepresentativeAppointed REPRESENTED = new RepresentativeAppointed(RUCHE, AMINA, REGISTERED_ON);

    final AggregateTestFixture<Membership> membership = new AggregateTestFixture<>(Membership.class);

    @Test
    void isRegisteredWithWhoeverRepresentsIt() {
        membership.givenNoPriorActivity().when(register(Optional.empty())).expectEvents(REGISTERED, REPRESENTED);
    }

    @Test
    void refusesASirenThatAnotherBears() {
        membership
                .givenNoPriorActivity()
                .when(register(Optional.of(OTHER)))
                .expectNoEvents()
                .expectException(Refused.by(ONE_FILE_FOR_A_SIREN, "siren", SIREN));
    }

    @Test
    void takesAnotherNameFromADayOn() {
        membership
                .given(REGISTERED, REPRESENTED)
                .when(new RenameOrganisation(RUCHE, NEW_NAME, REGISTERED_ON))
                .expectEvents(new OrganisationRenamed(RUCHE, NEW_NAME, REGISTERED_ON));
        membership
                .given(REGISTERED, REPRESENTED)
                .when(new RenameOrganisation(RUCHE, NEW_NAME, REGISTERED_ON.minusDays(1)))
                .expectNoEvents()
                .expectException(Refused.by(AFTER_THE_REGISTRATION, "renamedOn", REGISTERED_ON));
        membership
                .given(REGISTERED, REPRESENTED)
                .when(new RenameOrganisation(RUCHE, NAME, LATER))
                .expectNoEvents()
                .expectException(Refused.by(CHANGES_THE_LEGAL_PERSON, "name", LATER));
    }

    @Test
    void hasItsFormerNameBackOnlyOnceItHadAnother() {
        membership
                .given(REGISTERED, REPRESENTED, new OrganisationRenamed(RUCHE, NEW_NAME, LATER))
                .when(new RenameOrganisation(RUCHE, NAME, LATER.plusDays(1)))
                .expectEvents(new OrganisationRenamed(RUCHE, NAME, LATER.plusDays(1)));
    }

    @Test
    void keepsItsSirenUnlessItWasTypedWrongly() {
        membership
                .given(REGISTERED, REPRESENTED)
                .when(new CorrectSiren(RUCHE, RIGHT, Optional.empty()))
                .expectEvents(new SirenCorrected(RUCHE, SIREN, RIGHT, REGISTERED_ON));
        membership
                .given(REGISTERED, REPRESENTED)
                .when(new CorrectSiren(RUCHE, SIREN, Optional.of(RUCHE)))
                .expectNoEvents()
                .expectException(Refused.by(CHANGES_THE_LEGAL_PERSON, "siren", REGISTERED_ON));
        membership
                .given(REGISTERED, REPRESENTED)
                .when(new CorrectSiren(RUCHE, RIGHT, Optional.of(OTHER)))
                .expectNoEvents()
                .expectException(Refused.by(ONE_FILE_FOR_A_SIREN, "siren", RIGHT));
    }

    @Test
    void aSirenOnceCorrectedMayBeCorrectedBack() {
        membership
                .given(REGISTERED, REPRESENTED, new SirenCorrected(RUCHE, SIREN, RIGHT, REGISTERED_ON))
                .when(new CorrectSiren(RUCHE, SIREN, Optional.empty()))
                .expectEvents(new SirenCorrected(RUCHE, RIGHT, SIREN, REGISTERED_ON));
    }

    @Test
    void isRepresentedBySomebodyElseFromADayOn() {
        membership
                .given(REGISTERED, REPRESENTED)
                .when(new AppointRepresentative(RUCHE, new Representative(BASILE), REGISTERED_ON))
                .expectEvents(new RepresentativeAppointed(RUCHE, BASILE, REGISTERED_ON));
        membership
                .given(REGISTERED, REPRESENTED)
                .when(new AppointRepresentative(RUCHE, new Representative(BASILE), REGISTERED_ON.minusDays(1)))
                .expectNoEvents()
                .expectException(Refused.by(AFTER_THE_REGISTRATION, "appointedOn", REGISTERED_ON));
        membership
                .given(REGISTERED, REPRESENTED, new RepresentativeAppointed(RUCHE, BASILE, LATER))
                .when(new AppointRepresentative(RUCHE, new Representative(BASILE), LATER.plusDays(1)))
                .expectNoEvents()
                .expectException(Refused.by(CHANGES_THE_LEGAL_PERSON, "representative", LATER.plusDays(1)));
    }

    /** RGPD art. 17: what is erased is not written again beside another name. */
    @Test
    void isNotRepresentedBySomebodyWhoseNameIsErased() {
        var erased = new Representative(BASILE, Optional.of(LATER));
        membership
                .givenNoPriorActivity()
                .when(new RegisterOrganisation(RUCHE, NAME, SIREN, Optional.empty(), TOURS, erased, REGISTERED_ON))
                .expectNoEvents()
                .expectException(Refused.by(REPRESENTED_BY_SOMEBODY_NAMED, "representative", LATER));
        membership
                .given(REGISTERED, REPRESENTED)
                .when(new AppointRepresentative(RUCHE, erased, LATER))
                .expectNoEvents()
                .expectException(Refused.by(REPRESENTED_BY_SOMEBODY_NAMED, "representative", LATER));
    }

    @Test
    void nobodyOfFleshAndBloodIsRenamedRepresentedOrGivenASiren() {
        var person = new MembershipRegistered(AMINAS, AMINA, TOURS, REGISTERED_ON);
        membership
                .given(person)
                .when(new RenameOrganisation(AMINAS, NEW_NAME, LATER))
                .expectNoEvents()
                .expectException(Refused.by(FOR_A_LEGAL_PERSON, "membershipId"));
        membership
                .given(person)
                .when(new CorrectSiren(AMINAS, RIGHT, Optional.empty()))
                .expectNoEvents()
                .expectException(Refused.by(FOR_A_LEGAL_PERSON, "membershipId"));
        membership
                .given(person)
                .when(new AppointRepresentative(AMINAS, new Representative(BASILE), LATER))
                .expectNoEvents()
                .expectException(Refused.by(FOR_A_LEGAL_PERSON, "membershipId"));
    }

    private static RegisterOrganisation register(Optional<MembershipId> holder) {
        return new RegisterOrganisation(RUCHE, NAME, SIREN, holder, TOURS, new Representative(AMINA), REGISTERED_ON);
    }
}
