package coop.alveole.ops.billing;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.ops.RunningHouse;
import java.net.http.HttpResponse;

/** An entrepreneur under a contract, an activity, a customer, and the team: each with their own token. */
public final class Selling {
    static final String INVOICES = "/api/v1/invoices";

    final RunningHouse house;
    final String team;
    final String coManager;
    final String entrepreneur;
    final String activity;
    final String customer;
    public final Scope herself;

    private Selling(RunningHouse house, String firstName) {
        this.house = house;
        this.team = house.adminToken();
        this.coManager = house.token(Role.CO_MANAGER, new Scope.House(), TokenRight.READ_AND_WRITE);
        var member = house.readyToSign(team, "Vendeuse", firstName, "Tours");
        done("/api/v1/memberships/" + member + "/sign-cesa", "{\"signedOn\":\"2026-01-05\"}");
        this.activity = RunningHouse.id(house.post(
                team,
                "/api/v1/activities",
                "{\"holder\":\"%s\",\"openedOn\":\"2026-01-05\",\"sector\":\"Bois\",\"name\":\"Menuiserie\"}"
                        .formatted(member)));
        this.herself = new Scope.Own(new MembershipId(member).personId());
        this.entrepreneur = house.token(Role.ENTREPRENEUR, herself, TokenRight.READ_AND_WRITE);
        this.customer = RunningHouse.id(house.post(
                entrepreneur,
                "/api/v1/customers",
                ("{\"activityId\":\"%s\",\"kind\":\"PRIVATE\",\"name\":\"Camille Inventé\",\"street\":\"1 rue des Halles\","
                                + "\"postcode\":\"37000\",\"city\":\"Tours\"}")
                        .formatted(activity)));
    }

    public static Selling in(RunningHouse house, String firstName) {
        SellerWords.say(house);
        return new Selling(house, firstName);
    }

    /** Of one line without VAT of so many cents. */
    String drafted(long cents) {
        return RunningHouse.id(house.post(entrepreneur, INVOICES, body(cents, "2026-03-10")));
    }

    String body(long cents, String suppliedOn) {
        return ("{\"activityId\":\"%s\",\"customerId\":\"%s\",\"suppliedOn\":\"%s\","
                        + "\"lines\":[{\"label\":\"Pose de parquet\",\"unitPriceCents\":%d,\"vatBasisPoints\":2000}]}")
                .formatted(activity, customer, suppliedOn, cents);
    }

    String validated(long cents) {
        var invoice = drafted(cents);
        done(team, INVOICES + "/" + invoice + "/validate", "{}");
        return invoice;
    }

    /** To the credit of the customer. */
    String paid(String means, long cents) {
        return RunningHouse.id(done(
                "/api/v1/payments",
                "{\"customerId\":\"%s\",\"amountCents\":%d,\"paidOn\":\"2026-04-02\",\"means\":\"%s\"}"
                        .formatted(customer, cents, means)));
    }

    HttpResponse<String> done(String path, String body) {
        return done(team, path, body);
    }

    HttpResponse<String> done(String token, String path, String body) {
        var answer = house.post(token, path, body);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return answer;
    }

    void refused(String token, String path, String body, String rule) {
        var answer = house.post(token, path, body);
        assertThat(answer.body()).contains("\"code\":\"" + rule + "\"");
    }

    String read(String token, String path) {
        return house.get(token, house.upToDate(path)).body();
    }
}
