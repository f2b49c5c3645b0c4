package coop.alveole.ops.access;

import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.ops.RunningHouse;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/** Somebody with one role, signed in on a screen. */
record Somebody(RunningHouse house, AccountId account, String session, String csrf) {
    static Somebody of(RunningHouse house, Role role, Scope scope) {
        var secret = house.token(role, scope, TokenRight.READ);
        var account = house.bean(Tokens.class).find(secret).orElseThrow().account();
        var sessions = house.bean(Sessions.class);
        var session = sessions.start(account);
        return new Somebody(
                house, account, session, sessions.find(session).orElseThrow().csrf());
    }

    HttpResponse<String> get(String path) {
        return house.send(asked(path));
    }

    HttpResponse<String> post(String path, String type, String body) {
        return house.send(asked(path)
                .header("Content-Type", type)
                .header("X-CSRF-Token", csrf)
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder asked(String path) {
        return HttpRequest.newBuilder(house.uri(path))
                .header("Accept", path.startsWith("/api") ? "application/json" : "text/html")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Cookie", "__Host-alveole=" + session);
    }
}
