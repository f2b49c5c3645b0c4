package coop.alveole.ops.journey;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.membership.CapeEvent.CapeSigned;
import coop.alveole.domain.membership.CesaEvent.CesaSigned;
import coop.alveole.domain.membership.MembershipFact;
import coop.alveole.domain.membership.attachment.AttachmentEvent.DocumentAttached;
import coop.alveole.ops.RecordedDemonstration;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.access.Onlooker;
import coop.alveole.ops.seed.Demonstration;
import coop.alveole.ops.store.RecordedFacts;
import coop.alveole.ops.store.catalogue.EventCatalogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Sixty people, each kind of path, and the same ones whenever it is opened on one day. */
class DemonstrationTest {
    /** Ids are those of the house, which is another each time. */
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final RunningHouse HOUSE = RecordedDemonstration.copy();
    private static final RunningHouse OTHER = recordedAnew();

    private static final Pattern PERSON = Pattern.compile("\"personId\"");
    private static final Pattern LEGAL_PERSON = Pattern.compile("\"siren\"");

    @AfterAll
    static void close() {
        HOUSE.close();
        OTHER.close();
    }

    @Test
    void showsSixtyPeopleOnEachKindOfPathAndAlwaysTheSame() {
        var members = shown(HOUSE, "/api/v1/memberships?limit=200");
        assertThat(PERSON.matcher(members).results()).hasSize(60);
        assertThat(LEGAL_PERSON.matcher(members).results()).hasSize(1);
        assertThat(members)
                .contains("REGISTERED", "\"CAPE\"", "\"CESA\"", "ASSOCIATE", "LEFT", "Amina", "Bruno")
                .contains("2027-02-28")
                .isEqualTo(shown(OTHER, "/api/v1/memberships?limit=200"));
    }

    @Test
    void somebodyOfTheSupportTeamHoldsAnActivityAndALegalPersonIsAnAssociate() throws IOException {
        var browser = SignedInBrowser.as(HOUSE, "yvette", Role.CO_MANAGER, new Scope.House());
        assertThat(file(browser, "odile").text()).contains("Odile", "équipe d'appui", "Papiers d'Odile", "Reliure");
        assertThat(file(browser, "rucher").text())
                .contains("Le Rucher partagé", "personne morale", "987654324", "Fictive Gaëlle", "associé·e");
    }

    private static Screen file(Browser browser, String sought) throws IOException {
        var found = browser.open("/members?q=" + sought).links().stream()
                .filter(link -> link.startsWith("/members/membership-"))
                .findFirst()
                .orElseThrow();
        return browser.open(found);
    }

    /** People there live somewhere and are accompanied, most of their contracts were scanned. */
    @Test
    void lettersAreDueThereAndSomeSignedPapersAreMissing() throws IOException {
        var browser = SignedInBrowser.as(HOUSE, "yves", Role.CO_MANAGER, new Scope.House());
        assertThat(browser.open(HOUSE.upToDate("/letters")).text())
                .contains("2 lettres", "accompagnateur·ice à appeler");
        assertThat(file(browser, "bruno").text()).containsPattern("\\d+ (rue|allée|impasse|quai)");
        int signed = of(event -> event instanceof CapeSigned || event instanceof CesaSigned);
        assertThat(of(DocumentAttached.class::isInstance))
                .isGreaterThan(signed / 2)
                .isLessThan(signed);
    }

    private static int of(Predicate<Object> kind) {
        return (int)
                HOUSE.bean(RecordedFacts.class).all(EventCatalogue.ofAlveole().kindsOf(MembershipFact.class)).stream()
                        .map(recorded -> (Object) recorded.event())
                        .filter(kind)
                        .count();
    }

    @Test
    void hasDeadlinesMissedAndDeadlinesWithoutAnAssembly() {
        assertThat(shown(HOUSE, "/api/v1/deadlines?limit=200"))
                .contains("\"late\":true", "\"late\":false", "CAPE_END", "INTERVIEWS", "Sans AG utile");
    }

    @Test
    void aColleagueIsAwayAndSomebodyElseHasWhatSheHadToDo() {
        var actions = shown(HOUSE, "/api/v1/actions?limit=200");
        assertThat(actions)
                .contains(
                        "Relancer l'attestation d'assurance",
                        "\"urgency\":\"LATE\"",
                        "\"insteadOf\"",
                        "\"state\":\"DONE\"",
                        "Réserver la salle du comité d'orientation",
                        "AWAITED_ANSWER")
                .isEqualTo(shown(OTHER, "/api/v1/actions?limit=200"));
        assertThat(shown(HOUSE, "/api/v1/absences?limit=200")).contains("\"moment\":\"NOW\"");
    }

    /** What may be done about a line stands on its own page: the list of a house stays light (272 kB before). */
    @Test
    void theDeadlinesOfSixtyPeopleAreALightPage() {
        var page = Onlooker.of(HOUSE, Role.CO_MANAGER).page("/deadlines");
        assertThat(page).contains("Suivre", "href=\"/deadlines/deadline-membership-");
        assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(120_000);
    }

    private static RunningHouse recordedAnew() {
        var house = RunningHouse.fresh();
        house.bean(Demonstration.class).record();
        return house;
    }

    private static String shown(RunningHouse house, String address) {
        var answer =
                house.get(house.token(Role.CO_MANAGER, new Scope.House(), TokenRight.READ), house.upToDate(address));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return ID.matcher(answer.body()).replaceAll("an-id");
    }
}
