package coop.alveole.projection.billing.customer;

import static coop.alveole.projection.Folding.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.billing.customer.Belonging;
import coop.alveole.domain.billing.customer.Belonging.Of;
import coop.alveole.domain.billing.customer.ChorusPro;
import coop.alveole.domain.billing.customer.ChorusPro.Commitment;
import coop.alveole.domain.billing.customer.Company;
import coop.alveole.domain.billing.customer.CustomerEvent;
import coop.alveole.domain.billing.customer.CustomerEvent.*;
import coop.alveole.domain.billing.customer.CustomerKind;
import coop.alveole.domain.billing.customer.PublicAddress;
import coop.alveole.domain.billing.customer.Registration;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.Personal;
import coop.alveole.domain.shared.Siren;
import coop.alveole.domain.shared.trade.Country;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.TradeDetail;
import coop.alveole.domain.shared.trade.TradeField;
import coop.alveole.projection.Folding;
import coop.alveole.projection.billing.customer.Kept.Note;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CustomerFilesTest {
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final LocalDate LATER = DAY.plusMonths(1);
    static final CustomerId HIVE = new CustomerId("customer-00000000-0000-4000-8000-000000000001");
    static final CustomerId OTHER = new CustomerId("customer-00000000-0000-4000-8000-000000000002");
    static final ActivityId JOINERY = new ActivityId("activity-00000000-0000-4000-8000-000000000007");
    static final ActivityId PLUMBING = new ActivityId("activity-00000000-0000-4000-8000-000000000008");
    static final Label NAME = new Label("La Ruche");
    static final PublicAddress TOURS =
            new PublicAddress(new Label("1 rue des Halles"), new Label("37000"), new Label("Tours"), Country.FRANCE);
    static final Registration NUMBERS = Registration.of(new Siren("732829320"), null, null);
    static final CompanyEntered ENTERED = new CompanyEntered(HIVE, JOINERY, DAY, new Company(NAME, NUMBERS, TOURS));

    @Test
    void aCompanyHasTheNameOfTheDay() {
        var renamed = new Label("La Ruche neuve");
        var file = given(ENTERED, new CompanyRenamed(HIVE, renamed, LATER));
        assertThat(file.kind()).isEqualTo(CustomerKind.COMPANY);
        assertThat(file.enteredOn()).isEqualTo(DAY);
        assertThat(Dated.on(DAY.minusDays(1), file.said().names())).isEmpty();
        assertThat(Dated.on(LATER.minusDays(1), file.said().names())).contains(NAME);
        assertThat(Dated.on(LATER, file.said().names())).contains(renamed);
        assertThat(Dated.on(LATER, file.said().registrations())).contains(NUMBERS);
        assertThat(file.version()).isEqualTo(1);
    }

    /** Said later of an earlier day, it does not take the place of what was said of a later one. */
    @Test
    void anEarlierDayIsNoLaterTruth() {
        var early = new Label("La Ruche ancienne");
        var file = given(
                ENTERED,
                new CompanyRenamed(HIVE, new Label("La Ruche neuve"), LATER),
                new CompanyRenamed(HIVE, early, DAY.plusDays(1)));
        assertThat(Dated.on(DAY.plusDays(1), file.said().names())).contains(early);
        assertThat(Dated.on(LATER, file.said().names())).contains(new Label("La Ruche neuve"));
    }

    @Test
    void thingsAreThereUntilTheDayTheyAreWithdrawn() {
        var contact = new Belonging(Of.CONTACT, 1, JOINERY, List.of(words(TradeField.CONTACT_NAME)));
        var address = new Belonging(Of.DELIVERY_ADDRESS, 1, JOINERY, List.of(words(TradeField.STREET)));
        var file = given(
                ENTERED,
                new ContactAdded(HIVE, JOINERY, 1, contact.words(), DAY),
                new DeliveryAddressAdded(HIVE, JOINERY, 1, address.words(), DAY),
                new ContactWithdrawn(HIVE, JOINERY, 1, LATER));
        assertThat(Lasting.on(LATER.minusDays(1), file.kept().belongings())).containsExactly(contact, address);
        assertThat(Lasting.on(LATER, file.kept().belongings())).containsExactly(address);
        var without = given(
                ENTERED,
                new DeliveryAddressAdded(HIVE, JOINERY, 1, address.words(), DAY),
                new DeliveryAddressWithdrawn(HIVE, JOINERY, 1, LATER));
        assertThat(Lasting.on(LATER, without.kept().belongings())).isEmpty();
    }

    @Test
    void eachActivityHasANoteOfItsOwn() {
        var first = words(TradeField.NOTE);
        var file = given(
                ENTERED,
                new CustomerNoted(HIVE, JOINERY, first, DAY),
                new CustomerNoted(HIVE, PLUMBING, words(TradeField.COMMENT), LATER),
                new CustomerNoted(HIVE, JOINERY, words(TradeField.MOTIVE), LATER));
        assertThat(file.kept().noteOf(JOINERY, DAY)).contains(new Note(JOINERY, first));
        assertThat(file.kept().noteOf(JOINERY, LATER)).contains(new Note(JOINERY, words(TradeField.MOTIVE)));
        assertThat(file.kept().noteOf(PLUMBING, DAY)).isEmpty();
    }

    @Test
    void isKnownByTheActivitiesOfThoseThatWereMergedIntoIt() {
        var file = given(
                ENTERED,
                new ActivityLinked(HIVE, PLUMBING, DAY),
                new CustomersMerged(HIVE, OTHER, List.of(JOINERY, PLUMBING), LATER));
        assertThat(file.ties().everyActivity()).containsExactly(JOINERY, PLUMBING);
        assertThat(Dated.upTo(LATER, file.ties().merged())).containsExactly(OTHER);
        assertThat(Dated.upTo(LATER.minusDays(1), file.ties().merged())).isEmpty();
        var gone = given(ENTERED, new MergedInto(HIVE, OTHER, LATER));
        assertThat(Dated.on(LATER.minusDays(1), gone.ties().mergedInto())).isEmpty();
        assertThat(Dated.on(LATER, gone.ties().mergedInto())).contains(OTHER);
    }

    @Test
    void isRelatedToAMemberUntilTheDayItIsNoLonger() {
        var file = given(ENTERED, new RelatedToMember(HIVE, AMINAS, DAY), new UnrelatedToMember(HIVE, AMINAS, LATER));
        assertThat(Lasting.on(DAY, file.ties().related())).containsExactly(AMINAS);
        assertThat(Lasting.on(LATER, file.ties().related())).isEmpty();
    }

    @Test
    void aPublicBodySaysWhatItAsksAndAPersonHasSealedWords() {
        var asked = new ChorusPro(new Label("CULTURE"), Commitment.ASKED);
        var other = new ChorusPro(null, Commitment.NOT_ASKED);
        var body = given(
                new PublicBodyEntered(HIVE, JOINERY, DAY, new Company(NAME, NUMBERS, TOURS), asked),
                new ChorusProDescribed(HIVE, other, LATER),
                new CompanyMoved(HIVE, TOURS, LATER),
                new RegistrationCorrected(HIVE, NUMBERS, LATER));
        assertThat(body.kind()).isEqualTo(CustomerKind.PUBLIC_BODY);
        assertThat(Dated.on(DAY, body.said().chorusPro())).contains(asked);
        assertThat(Dated.on(LATER, body.said().chorusPro())).contains(other);
        assertThat(Dated.on(LATER, body.said().addresses())).contains(TOURS);
        var person = given(
                new PrivateCustomerEntered(HIVE, JOINERY, DAY, List.of(words(TradeField.CUSTOMER_NAME))),
                new PrivateCustomerDescribed(HIVE, List.of(words(TradeField.PHONE)), LATER));
        assertThat(person.kind()).isEqualTo(CustomerKind.PRIVATE);
        assertThat(person.said().wordsOn(DAY)).containsOnlyKeys(TradeField.CUSTOMER_NAME);
        assertThat(person.said().wordsOn(LATER)).containsOnlyKeys(TradeField.CUSTOMER_NAME, TradeField.PHONE);
    }

    private static TradeDetail words(TradeField field) {
        return new TradeDetail(field, new Personal("customer/00000000-0000-4000-8000-000000000001~c2VhbGVk"));
    }

    private static CustomerFile given(CustomerEvent... events) {
        return Objects.requireNonNull(
                Folding.fold(new CustomerFiles(), List.of(events)).get(HIVE.value()));
    }
}
