package coop.alveole.projection.membership.organisation;

import static coop.alveole.projection.Folding.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.membership.MembershipEvent.MembershipRegistered;
import coop.alveole.domain.membership.association.AssociationEvent.AssociateAdmitted;
import coop.alveole.domain.membership.organisation.OrganisationEvent.*;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.Siren;
import coop.alveole.projection.membership.MemberFile.Standing;
import coop.alveole.projection.membership.MemberFiles;
import coop.alveole.projection.membership.organisation.OrganisationFile.Mandate;
import coop.alveole.projection.membership.placement.PlacementFiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A legal person through time: its names, its SIREN, who represents it, and where it stands among the members. */
class OrganisationFilesTest {
    static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    static final LocalDate LATER = LocalDate.of(2025, 3, 1);
    static final Label NAME = new Label("La Ruche");
    static final Label NEW_NAME = new Label("La Ruche d'or");
    static final Label TOURS = new Label("Tours");
    static final Siren WRONG = Siren.of("732829320");
    static final Siren RIGHT = Siren.of("123456782");
    static final PersonId OTHER = new PersonId("person-00000000-0000-4000-8000-00000000000b");

    static final OrganisationRegistered REGISTERED = new OrganisationRegistered(AMINAS, NAME, WRONG, TOURS, DAY);
    static final RepresentativeAppointed FIRST = new RepresentativeAppointed(AMINAS, AMINA, DAY);
    static final AssociateAdmitted ADMITTED = new AssociateAdmitted(AMINAS, ASSEMBLY, LATER);

    @Test
    void bearsTheNameOfTheDayAndTheFirstOneBefore() {
        var file = file(REGISTERED, FIRST, new OrganisationRenamed(AMINAS, NEW_NAME, LATER));
        assertThat(file.nameOn(DAY.minusDays(1))).contains(NAME);
        assertThat(file.nameOn(LATER.minusDays(1))).contains(NAME);
        assertThat(file.nameOn(LATER)).contains(NEW_NAME);
    }

    @Test
    void hasOneSirenOnlyTheRightOne() {
        assertThat(file(REGISTERED, new SirenCorrected(AMINAS, WRONG, RIGHT, DAY))
                        .siren())
                .isEqualTo(RIGHT);
    }

    @Test
    void isRepresentedByOneAfterTheOtherInTheOrderOfTheDays() {
        var late = new RepresentativeAppointed(AMINAS, OTHER, DAY.plusDays(9));
        var file = file(REGISTERED, FIRST, new RepresentativeAppointed(AMINAS, AMINA, LATER), late);
        assertThat(file.mandatesUpTo(LATER))
                .containsExactly(
                        new Mandate(AMINA, DAY, DAY.plusDays(8)),
                        new Mandate(OTHER, DAY.plusDays(9), LATER.minusDays(1)),
                        new Mandate(AMINA, LATER, null));
        assertThat(file.mandatesUpTo(LATER.minusDays(1)))
                .extracting(Mandate::representative)
                .containsExactly(AMINA, OTHER);
    }

    @Test
    void ofTwoAppointedOnOneDayTheLastRecordedRepresentsIt() {
        assertThat(file(REGISTERED, FIRST, new RepresentativeAppointed(AMINAS, OTHER, DAY))
                        .mandatesUpTo(LATER))
                .containsExactly(new Mandate(OTHER, DAY, null));
    }

    @Test
    void aNaturalPersonHasNoSuchFile() {
        assertThat(new OrganisationFiles().keys(new MembershipRegistered(AMINAS, AMINA, TOURS, DAY)))
                .isEmpty();
        assertThat(new OrganisationFiles().keys(REGISTERED)).containsExactly(AMINAS.value());
    }

    @Test
    void standsAmongTheMembersOfItsTerritory() {
        var member = of(new MemberFiles(), REGISTERED, FIRST, ADMITTED);
        assertThat(member.at(DAY.minusDays(1))).isEmpty();
        assertThat(member.at(DAY).orElseThrow().standing()).isEqualTo(Standing.REGISTERED);
        assertThat(member.at(LATER).orElseThrow().standing()).isEqualTo(Standing.ASSOCIATE);
        assertThat(of(new PlacementFiles(), REGISTERED).territoryOn(DAY)).contains(TOURS);
    }

    private static OrganisationFile file(Object... events) {
        return of(new OrganisationFiles(), events);
    }

    private static <D> D of(Fold<D> model, Object... events) {
        return Objects.requireNonNull(fold(model, List.of(events)).get(AMINAS.value()));
    }
}
