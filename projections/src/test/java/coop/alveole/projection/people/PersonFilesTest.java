package coop.alveole.projection.people;

import static coop.alveole.domain.shared.PersonalField.*;
import static coop.alveole.projection.Folding.AMINA;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.people.PersonEvent;
import coop.alveole.domain.people.PersonEvent.*;
import coop.alveole.domain.shared.*;
import coop.alveole.projection.Folding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PersonFilesTest {
    static final LocalDate RECORDED = LocalDate.of(2026, 1, 5);
    static final LocalDate MOVED = LocalDate.of(2026, 6, 1);
    static final Personal NAME = new Personal("person/a/identity~name");
    static final Personal OLD = new Personal("person/a/contact~old");
    static final Personal NEW = new Personal("person/a/contact~new");
    static final PersonRecorded FILE = new PersonRecorded(
            AMINA, RECORDED, List.of(new PersonalDetail(LAST_NAME, NAME), new PersonalDetail(PHONE, OLD)));
    static final DetailsChanged CHANGE = change(MOVED, NEW);

    @Test
    void aNameIsNotYoungerThanOurKnowledgeOfIt() {
        assertThat(given(FILE, CHANGE).at(RECORDED.minusYears(2))).isEqualTo(Map.of(LAST_NAME, NAME, PHONE, OLD));
    }

    @Test
    void aChangeHoldsFromItsDayOnAndLeavesTheOtherFields() {
        var file = given(FILE, CHANGE);
        assertThat(file.at(MOVED.minusDays(1))).isEqualTo(Map.of(LAST_NAME, NAME, PHONE, OLD));
        assertThat(file.at(MOVED)).isEqualTo(Map.of(LAST_NAME, NAME, PHONE, NEW));
    }

    @Test
    void aChangeLearntLateTakesItsPlaceBeforeTheOneAfterIt() {
        var between = new Personal("person/a/contact~between");
        var file = given(FILE, CHANGE, change(MOVED.minusDays(9), between));
        assertThat(file.at(MOVED.minusDays(1))).containsEntry(PHONE, between);
        assertThat(file.at(MOVED)).containsEntry(PHONE, NEW);
    }

    @Test
    void ofTwoChangesOfOneDayTheLastRecordedIsRight() {
        assertThat(given(FILE, CHANGE, change(MOVED, OLD)).at(MOVED)).containsEntry(PHONE, OLD);
    }

    @Test
    void theFileIsThatOfOnePersonAndKnowsItsVersion() {
        assertThat(new PersonFiles().keys(FILE)).containsExactly(AMINA.value());
        assertThat(new PersonFiles().keys("something else")).isEmpty();
        assertThat(given(FILE, CHANGE).version()).isEqualTo(1);
    }

    @Test
    void aPermitAndAVisitAreThoseKnownOnTheDay() {
        var first = new ResidencePermitRecorded(AMINA, RECORDED, MOVED);
        var next = new ResidencePermitRecorded(AMINA, MOVED, MOVED.plusYears(1));
        var visit = new MedicalVisitRecorded(AMINA, MOVED, MOVED.plusYears(5));
        var file = given(FILE, next, first, visit);
        assertThat(file.permit(RECORDED.minusDays(1))).isEmpty();
        assertThat(file.permit(MOVED.minusDays(1)).orElseThrow().validUntil()).isEqualTo(MOVED);
        assertThat(file.permit(MOVED).orElseThrow().validUntil()).isEqualTo(MOVED.plusYears(1));
        assertThat(file.visit(MOVED.minusDays(1))).isEmpty();
        assertThat(file.visit(MOVED).orElseThrow().nextBy()).isEqualTo(MOVED.plusYears(5));
        assertThat(file.version()).isEqualTo(3);
    }

    @Test
    void whatIsAskedAboutOneselfChangesNoWordOfTheFileButItsVersion() {
        var file = given(FILE, new AccessRequested(AMINA, MOVED, MOVED.plusMonths(1)));
        assertThat(file.at(MOVED)).isEqualTo(given(FILE).at(MOVED));
        assertThat(file.version()).isEqualTo(1);
    }

    private static DetailsChanged change(LocalDate day, Personal phone) {
        return new DetailsChanged(AMINA, day, List.of(new PersonalDetail(PHONE, phone)));
    }

    private static PersonFile given(PersonEvent... events) {
        return Objects.requireNonNull(
                Folding.fold(new PersonFiles(), List.of(events)).get(AMINA.value()));
    }
}
