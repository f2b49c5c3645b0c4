package coop.alveole.query.frame;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.query.frame.Address.Said;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.HandlerMapping;

/** What of an address goes on to the next page, and what does not. */
class AddressTest {
    private static Address asked(String... pairs) {
        var request = new MockHttpServletRequest("GET", "/deadlines");
        for (int i = 0; i < pairs.length; i += 2) request.addParameter(pairs[i], pairs[i + 1]);
        return Address.of(request);
    }

    @Test
    void theDayAndTheTerritoryGoOn() {
        var address = asked("asOf", "2026-06-30", "territory", "Indre & Cher", "desk", "ADVISOR");
        assertThat(address.to("/members")).isEqualTo("/members?asOf=2026-06-30&territory=Indre%20%26%20Cher");
        assertThat(address.territory()).isEqualTo("Indre & Cher");
    }

    @Test
    void todayIsTheSameQuestionWithoutADay() {
        var address = asked("asOf", "2026-06-30", "desk", "ADVISOR", "q", "{x} +");
        assertThat(address.today()).isEqualTo("/deadlines?desk=ADVISOR&q=%7Bx%7D%20%2B");
        assertThat(address.butTheDay()).contains(new Said("desk", "ADVISOR"));
    }

    @Test
    void whatBelongsToOneAnswerIsForgotten() {
        assertThat(asked("after", "12", "cursor", "x", "knownAt", "7", "_verb", "y", "desk", " ")
                        .said())
                .isEmpty();
    }

    @Test
    void aRefusedFormIsNoQuestion() {
        var request = new MockHttpServletRequest("POST", "/members/membership-1");
        request.addParameter("asOf", "2026-06-30");
        assertThat(Address.of(request).said()).isEmpty();
    }

    @Test
    void aPageOfOneObjectIsNamedByItsAddress() {
        var request = new MockHttpServletRequest("GET", "/members/membership-1");
        assertThat(Address.of(request).ofOneObject()).isFalse();
        request.setAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, Map.of("id", "membership-1"));
        assertThat(Address.of(request).ofOneObject()).isTrue();
    }
}
