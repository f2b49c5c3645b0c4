package coop.alveole.ops.access;

import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.ops.RunningHouse;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Somebody with a role who looks at pages, signed in. */
public final class Onlooker {
    private final RunningHouse house;
    private final String session;

    private Onlooker(RunningHouse house, String session) {
        this.house = house;
        this.session = session;
    }

    public static Onlooker of(RunningHouse house, Role role) {
        var secret = house.token(role, new Scope.House(), TokenRight.READ);
        var account = house.bean(Tokens.class).find(secret).orElseThrow().account();
        return new Onlooker(house, house.bean(Sessions.class).start(account));
    }

    /** The whole page, which must be there. */
    public String page(String path) {
        var answer = house.send(HttpRequest.newBuilder(house.uri(house.upToDate(path)))
                .header("Accept", "text/html")
                .header("Cookie", "__Host-alveole=" + session));
        if (answer.statusCode() != 200) throw new AssertionError(answer.statusCode() + " " + answer.body());
        return answer.body();
    }

    /** The whole file, which must be there. */
    public byte[] bytes(String path) throws IOException {
        var request = HttpRequest.newBuilder(house.uri(path)).header("Cookie", "__Host-alveole=" + session);
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request.build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) throw new AssertionError(answer.statusCode());
            return answer.body();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
