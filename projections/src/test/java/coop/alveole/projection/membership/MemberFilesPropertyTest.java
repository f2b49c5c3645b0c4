package coop.alveole.projection.membership;

import static coop.alveole.projection.Folding.AMINAS;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.membership.CapeEvent.*;
import coop.alveole.domain.membership.CesaEvent.*;
import coop.alveole.domain.membership.MembershipEvent.*;
import coop.alveole.domain.membership.MembershipFact;
import coop.alveole.domain.membership.PastEvent.*;
import coop.alveole.domain.membership.association.AssociationEvent;
import coop.alveole.domain.membership.association.AssociationEvent.*;
import coop.alveole.domain.membership.exit.ExitEvent.*;
import coop.alveole.domain.membership.terms.TermsEvent;
import coop.alveole.projection.Folding;
import coop.alveole.projection.membership.MemberFile.*;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** The lines of a file against somebody who knows nothing of lines and reads the whole story for one day. */
class MemberFilesPropertyTest {
    @Property(tries = 200)
    void onAnyDayTheFileSaysWhatTheStorySays(
            @ForAll("lives") List<MembershipFact> life, @ForAll @Size(50) List<@From("days") LocalDate> days) {
        var file = Objects.requireNonNull(Folding.fold(new MemberFiles(), life).get(AMINAS.value()));
        for (var day : days) assertThat(file.at(day).map(Line::standing)).isEqualTo(naively(life, day));
    }

    private record Stay(Standing standing, LocalDate from, LocalDate to) {}

    private static Optional<Standing> naively(List<MembershipFact> life, LocalDate day) {
        var stays = new ArrayList<Stay>();
        int signed = 0; // a CESA is known since its signature, its end since later
        boolean known = false; // registered, or gone before that and so known
        boolean salaried = false;
        boolean associate = false;
        boolean gone = false;
        for (var event : life) {
            switch (event) {
                case MembershipRegistered e -> known = !e.registeredOn().isAfter(day);
                case CapeSigned e -> stays.add(new Stay(Standing.CAPE, e.startsOn(), e.endsOn()));
                case CapeRenewedLate e -> stays.add(new Stay(Standing.CAPE, e.signedOn(), e.endsOn()));
                case CapeRenewed e -> stays.add(new Stay(Standing.CAPE, e.startsOn(), e.endsOn()));
                case CapeEnded e -> {
                    stays.removeIf(
                            it -> it.standing() == Standing.CAPE && it.from().isAfter(e.lastDay()));
                    stays.replaceAll(
                            it -> it.standing() == Standing.CAPE && it.to().isAfter(e.lastDay())
                                    ? new Stay(Standing.CAPE, it.from(), e.lastDay())
                                    : it);
                }
                case CesaEnded e -> {
                    salaried = false;
                    stays.add(signed, new Stay(Standing.CESA, e.signedOn(), e.lastDay()));
                }
                case ContractEndedForNonAssociation e -> {
                    salaried = false;
                    stays.add(signed, new Stay(Standing.CESA, e.signedOn(), e.lastDay()));
                }
                case CesaSigned e -> {
                    signed = stays.size();
                    salaried = !e.signedOn().isAfter(day);
                }
                case PastCesaRecorded e -> {
                    signed = stays.size();
                    salaried = !e.signedOn().isAfter(day);
                }
                case AssociateAdmitted e -> associate |= !e.admittedOn().isAfter(day);
                case AssociationEnded e -> {
                    associate &= !e.lastDay().isBefore(day);
                    known |= e.lastDay().isBefore(day);
                }
                case MemberLeft e -> {
                    gone |= e.lastDay().isBefore(day);
                    known |= e.lastDay().isBefore(day);
                }
                case MemberReturned e -> gone &= e.returnedOn().isAfter(day);
                case AssociationEvent _, TermsEvent _ -> {}
                case PastDiagnosticRecorded _ -> {}
                case PastContractRecorded e ->
                    stays.add(new Stay(Standing.valueOf(e.kind().name()), e.startsOn(), e.endsOn()));
                case EarlierContractRecorded e ->
                    stays.add(new Stay(Standing.valueOf(e.kind().name()), e.startsOn(), e.endsOn()));
                default -> throw new IllegalStateException("no life here holds " + event);
            }
        }
        if (associate) return Optional.of(Standing.ASSOCIATE);
        if (salaried) return Optional.of(Standing.CESA);
        Stay current = null;
        boolean over = false;
        for (var stay : stays) {
            over |= stay.to().isBefore(day);
            boolean covers = !stay.from().isAfter(day) && !stay.to().isBefore(day);
            if (covers && (current == null || !stay.from().isBefore(current.from()))) current = stay;
        }
        if (current != null) return Optional.of(current.standing());
        if (gone) return Optional.of(Standing.LEFT);
        if (over) return Optional.of(Standing.NO_CONTRACT);
        return known ? Optional.of(Standing.REGISTERED) : Optional.empty();
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
