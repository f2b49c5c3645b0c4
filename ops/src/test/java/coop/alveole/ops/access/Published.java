package coop.alveole.ops.access;

import coop.alveole.ops.Multipart;
import coop.alveole.ops.RunningHouse;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Papers of the cooperative published over HTTP, as a form sends them. */
public final class Published {
    private static final Pattern ID = Pattern.compile("\"id\":\"(paper-[0-9a-f-]{36})\"");

    private Published() {}

    /** The id of one that whoever is signed in may open, of a name of its own. */
    static String forEverybody(RunningHouse house, String token) {
        var fields = Map.of(
                "kind",
                "OTHER",
                "title",
                "Charte " + UUID.randomUUID(),
                "datedOn",
                "2024-01-08",
                "readership",
                "EVERYBODY");
        return id(to(house, token, Multipart.of(fields).file("charte.png", Attached.png(4, 3))));
    }

    public static HttpResponse<String> to(RunningHouse house, String token, Multipart form) {
        return form.to(house, token, "/api/v1/house-documents/publish");
    }

    public static String id(HttpResponse<String> answer) {
        var found = ID.matcher(answer.body());
        if (answer.statusCode() != 201 || !found.find())
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        return found.group(1);
    }
}
