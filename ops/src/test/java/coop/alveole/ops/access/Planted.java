package coop.alveole.ops.access;

import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.access.Attackers.Target;
import coop.alveole.ops.access.Endpoints.Endpoint;
import coop.alveole.ops.access.Endpoints.Kind;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Plants hostile words in a house, through its own doors: as the names of a person each, and in turn in every field of
 * every command that takes any word.
 */
public final class Planted {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int CREATED = 201;
    private static final int OK = 200;

    private final RunningHouse house;
    private final Attackers all;
    private final Bodies bodies;
    private final List<String> members = new ArrayList<>();
    private final SortedMap<String, Integer> kept = new TreeMap<>();

    private Planted(RunningHouse house) {
        this.house = house;
        all = Attackers.of(house);
        bodies = new Bodies(all);
    }

    public static Planted in(RunningHouse house) {
        var planted = new Planted(house);
        HostileWords.all().forEach(planted::someone);
        Endpoints.of(house.program()).all().stream()
                .filter(endpoint -> endpoint.kind() == Kind.COMMAND && endpoint.isForPrograms())
                .forEach(planted::plant);
        return planted;
    }

    /** The member whose file took every word it could. */
    public String member() {
        return all.own().value();
    }

    /** In the order of the words. */
    public List<String> members() {
        return members;
    }

    /** How many of the shapes each field kept, by the address of its command. */
    public SortedMap<String, Integer> kept() {
        return kept;
    }

    private void someone(String word) {
        var token = house.adminToken();
        var person = JSON.createObjectNode();
        person.put("lastName", word).put("firstName", word).put("recordedOn", "2024-01-08");
        var id = RunningHouse.id(house.post(token, "/api/v1/people", person.toString()));
        var joined = joining(token, id, word);
        // A label never begins as a formula does.
        members.add(RunningHouse.id(isAccepted(joined) ? joined : joining(token, id, "Tours")));
    }

    private HttpResponse<String> joining(String token, String person, String territory) {
        var membership = JSON.createObjectNode();
        membership.put("personId", person).put("territory", territory).put("registeredOn", "2024-01-08");
        return house.post(token, "/api/v1/memberships", membership.toString());
    }

    private void plant(Endpoint endpoint) {
        var sound = (ObjectNode) JSON.readTree(bodies.of(endpoint));
        for (var field : sound.propertyNames()) {
            if (!sound.get(field).isString() || !isAccepted(send(endpoint, sound, field, "Essai", true))) continue;
            int taken = 0;
            for (var word : HostileWords.shapes()) if (isAccepted(send(endpoint, sound, field, word, false))) taken++;
            kept.put(endpoint.path() + " " + field, taken);
        }
    }

    private HttpResponse<String> send(
            Endpoint endpoint, ObjectNode sound, String field, String word, boolean simulate) {
        var body = sound.deepCopy();
        body.put(field, word);
        var path = bodies.path(endpoint, Target.OWN) + (simulate ? "?simulate=true" : "");
        return house.post(all.whoMay(endpoint).secret(), path, body.toString());
    }

    private static boolean isAccepted(HttpResponse<String> answer) {
        return answer.statusCode() == OK || answer.statusCode() == CREATED;
    }
}
