package coop.alveole.projection.membership;

import static coop.alveole.projection.Folding.AMINAS;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.membership.CapeEvent.*;
import coop.alveole.domain.membership.CesaEvent.*;
import coop.alveole.domain.membership.MembershipFact;
import coop.alveole.domain.membership.PastEvent.*;
import coop.alveole.domain.membership.association.AssociationEvent.*;
import coop.alveole.domain.membership.correction.CorrectionEvent.*;
import coop.alveole.domain.membership.employment.EmploymentEvent.*;
import coop.alveole.domain.membership.exit.ExitEvent.*;
import coop.alveole.domain.membership.flag.FlagEvent.FlagAcknowledged;
import coop.alveole.domain.membership.joining.JoiningEvent.*;
import coop.alveole.domain.membership.organisation.OrganisationEvent.*;
import coop.alveole.domain.membership.placement.PlacementEvent.*;
import coop.alveole.domain.membership.terms.TermsEvent.CapeAmended;
import coop.alveole.domain.shared.Fold;
import coop.alveole.projection.Folding;
import coop.alveole.projection.membership.MemberFile.*;
import coop.alveole.projection.membership.organisation.OrganisationFile;
import coop.alveole.projection.membership.organisation.OrganisationFile.Mandate;
import coop.alveole.projection.membership.organisation.OrganisationFiles;
import coop.alveole.projection.membership.placement.PlacementFile;
import coop.alveole.projection.membership.placement.PlacementFiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCoverage;

/** Two hundred lives, fifty days of each: what the files say of a day is what a naive reading of the story says. */
class MemberFilesPropertyTest {
    private static final List<Class<?>> ALL_THAT_HAPPENS = List.of(
            CapeSigned.class,
            CapeRenewed.class,
            CapeRenewedLate.class,
            CapeEnded.class,
            CesaSigned.class,
            CesaEnded.class,
            ContractEndedForNonAssociation.class,
            PastContractRecorded.class,
            PastCesaRecorded.class,
            EarlierContractRecorded.class,
            ContractCorrected.class,
            CesaCorrected.class,
            AdmissionCorrected.class,
            FlagAcknowledged.class,
            EmploymentSigned.class,
            EmploymentEnded.class,
            CapeAmended.class,
            OrganisationRegistered.class,
            OrganisationRenamed.class,
            SirenCorrected.class,
            RepresentativeAppointed.class,
            CandidateEmployed.class,
            AssociateAdmitted.class,
            PastAdmissionRecorded.class,
            AssociationEnded.class,
            MemberLeft.class,
            MemberReturned.class,
            PastExitRecorded.class,
            TerritoryMoved.class,
            AdvisorAssigned.class,
            ClusterJoined.class,
            ClusterLeft.class,
            FilesJoined.class,
            FilesParted.class,
            JoinedInto.class,
            PartedFrom.class);

    @Property(tries = 200)
    void onAnyDayTheFilesSayWhatTheStorySays(
            @ForAll("lives") List<MembershipFact> life, @ForAll @Size(50) List<@From("days") LocalDate> days) {
        life.forEach(fact -> Statistics.label("facts").collect(fact.getClass().getSimpleName()));
        var file = document(new MemberFiles(), life);
        var placement = document(new PlacementFiles(), life);
        var legal =
                Optional.ofNullable(Folding.fold(new OrganisationFiles(), life).get(AMINAS.value()));
        for (var day : days) {
            var story = new NaiveReading(life, day);
            assertThat(file.at(day).map(Line::standing)).isEqualTo(story.standing());
            assertThat(file.at(day).flatMap(line -> Optional.ofNullable(line.associateBy())))
                    .isEqualTo(story.associateBy());
            assertThat(legal.flatMap(named -> named.nameOn(day))).isEqualTo(story.name());
            assertThat(legal.map(OrganisationFile::siren)).isEqualTo(story.siren());
            assertThat(legal.flatMap(known -> known.mandatesUpTo(day).stream().reduce((_, next) -> next))
                            .map(Mandate::representative))
                    .isEqualTo(story.representative());
            assertThat(file.asideOn(day).isPresent()).isEqualTo(story.isAside());
            assertThat(!file.joinedOn(day).isEmpty()).isEqualTo(story.isKept());
            assertThat(placement.territoryOn(day)).isEqualTo(story.territory());
            assertThat(placement.advisorOn(day).map(PlacementFile.Advised::advisor))
                    .isEqualTo(story.advisor());
            assertThat(!placement.clustersOn(day).isEmpty()).isEqualTo(story.inCluster());
        }
        Statistics.label("facts").coverage(MemberFilesPropertyTest::sawEverything);
    }

    private static <D> D document(Fold<D> fold, List<MembershipFact> life) {
        return Objects.requireNonNull(Folding.fold(fold, life).get(AMINAS.value()));
    }

    private static void sawEverything(StatisticsCoverage seen) {
        ALL_THAT_HAPPENS.forEach(fact -> seen.check(fact.getSimpleName()).count(times -> times > 0));
    }

    @Provide
    Arbitrary<List<MembershipFact>> lives() {
        return AnyLife.lives();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return AnyLife.days();
    }
}
