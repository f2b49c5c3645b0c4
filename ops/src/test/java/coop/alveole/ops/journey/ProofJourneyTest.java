package coop.alveole.ops.journey;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.Label;
import coop.alveole.ops.AlveoleApplication;
import coop.alveole.ops.CannotStart;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.audit.Check;
import coop.alveole.ops.audit.HouseAtRest;
import coop.alveole.ops.fold.FoldEngine;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.test.util.ReflectionTestUtils;
import tools.jackson.databind.json.JsonMapper;

/** Somebody joins, signs, is admitted; then everything is done to make the house tell it otherwise. */
class ProofJourneyTest {
    private static final String LAST_NAME = "Quenneville";
    private static final String FIRST_NAME = "Perrine";
    private static final Label TOURS = new Label("Tours");
    private static final Label ELSEWHERE = new Label("Ailleurs");

    @TempDir
    Path elsewhere;

    private RunningHouse house;
    private String admin;
    private String member;

    @Test
    void whatHappenedStaysTrueWhateverIsDoneToItsFiles() throws Exception {
        try (var running = RunningHouse.fresh()) {
            house = running;
            admin = house.adminToken();
            perrineIsAdmitted();
            eachDayReadsWhatWasTrueThen();
            noFileAndNoDocumentHoldsHerName();
            theReadStoreIsMadeAgain();
            anOlderCopyIsRefused();
            aCopyWithoutTheMasterKeyIsRefused();
            falseDocumentsGiveNoRightAndAreFound();
            whatIsDoneToTheRecordIsNamed();
        }
    }

    private void perrineIsAdmitted() {
        member = house.readyToSign(admin, LAST_NAME, FIRST_NAME, TOURS.text());
        done("sign-cape", "{\"signedOn\":\"2024-02-01\",\"startsOn\":\"2024-02-01\",\"endsOn\":\"2025-01-31\"}");
        done("sign-cesa", "{\"signedOn\":\"2025-02-01\"}");
        done(
                "admit",
                "{\"assemblyId\":\"" + house.assembly("2026-06-15")
                        + "\",\"admittedOn\":\"2026-06-15\",\"subscribedOn\":\"2026-06-15\","
                        + "\"shares\":3,\"amountCents\":4500}");
    }

    private void eachDayReadsWhatWasTrueThen() {
        assertThat(standing("2024-01-20")).isEqualTo("REGISTERED");
        assertThat(standing("2024-02-01")).isEqualTo("CAPE");
        assertThat(standing("2025-01-31")).isEqualTo("CAPE");
        assertThat(standing("2025-02-01")).isEqualTo("CESA");
        assertThat(standing("2026-06-14")).isEqualTo("CESA");
        assertThat(standing("2026-06-15")).isEqualTo("ASSOCIATE");
        assertThat(house.get(admin, path() + "?asOf=2024-01-07").statusCode()).isEqualTo(404);
    }

    private void noFileAndNoDocumentHoldsHerName() throws IOException {
        assertThat(filesThatHoldTheName(house.folder())).isEmpty();
        var control = house.folder().resolve("control");
        for (var encoding : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
            Files.write(control, ("words before " + LAST_NAME + " and after").getBytes(encoding));
            assertThat(filesThatHoldTheName(house.folder()))
                    .as("the search finds what is there")
                    .containsExactly(control);
        }
        Files.writeString(control, Base64.getEncoder().encodeToString(LAST_NAME.getBytes(UTF_8)));
        assertThat(filesThatHoldTheName(house.folder())).containsExactly(control);
        Files.delete(control);
        try (var stranger = documentServer()) {
            var dump = dump(stranger);
            assertThat(dump).contains(member).doesNotContain(LAST_NAME, FIRST_NAME);
        }
    }

    private void theReadStoreIsMadeAgain() throws IOException {
        var before = answers();
        house.close();
        copy(house.folder(), elsewhere.resolve("older"));
        Files.delete(house.folder().resolve("read.mv"));
        house.restart();
        assertThat(answers()).isEqualTo(before);
    }

    private void anOlderCopyIsRefused() throws IOException {
        house.member(admin, "Autre", "Personne", TOURS.text());
        house.close();
        var newer = elsewhere.resolve("newer");
        Files.move(house.folder(), newer);
        copy(elsewhere.resolve("older"), house.folder());
        assertThatThrownBy(house::restart)
                .hasRootCauseInstanceOf(CannotStart.class)
                .hasStackTraceContaining("Cette copie est plus ancienne que la coopérative");
        delete(house.folder());
        Files.move(newer, house.folder());
        house.restart();
    }

    private void aCopyWithoutTheMasterKeyIsRefused() throws IOException {
        var copy = elsewhere.resolve("stolen");
        copy(elsewhere.resolve("older"), copy);
        assertThatThrownBy(() -> new SpringApplication(AlveoleApplication.class)
                        .run(
                                "--alveole.data=" + copy,
                                "--alveole.master-key-file=" + elsewhere.resolve("no.key"),
                                "--server.port=0"))
                .hasRootCauseInstanceOf(CannotStart.class)
                .hasStackTraceContaining("La clé maîtresse de cette coopérative manque");
        assertThat(filesThatHoldTheName(copy)).isEmpty();
    }

    private void falseDocumentsGiveNoRightAndAreFound() throws Exception {
        var advisor = house.token(Role.ADVISOR, new Scope.OfTerritory(ELSEWHERE), TokenRight.READ_AND_WRITE);
        try (var stranger = documentServer()) {
            var documents = stranger.getDatabase("alveole");
            for (var name : documents.listCollectionNames())
                documents
                        .getCollection(name)
                        .updateMany(
                                Filters.eq("document.registration.territory", TOURS.text()),
                                Updates.set("document.registration.territory", ELSEWHERE.text()));
            assertThat(dump(stranger)).contains("\"" + ELSEWHERE + "\"");
            documents.getCollection("rights").insertOne(new Document("role", "CO_MANAGER").append("account", "all"));
        }
        house.restart();
        assertThat(house.get(advisor, path()).statusCode()).isEqualTo(404);
        assertThat(house.get(advisor, "/api/v1/memberships").body()).doesNotContain(member, LAST_NAME);
        assertThat(house.post(advisor, "/api/v1/people", "{\"lastName\":\"A\",\"firstName\":\"B\"}")
                        .statusCode())
                .isEqualTo(403);
        house.close();
        var check = Check.of(house.folder(), Optional.empty());
        assertThat(check.isClean()).isFalse();
        assertThat(check.documents().values())
                .anySatisfy(keys -> assertThat(keys).contains(member));
        try (var held = HouseAtRest.hold(house.folder());
                var atRest = HouseAtRest.open(house.folder(), held)) {
            atRest.folds().runner().rebuildAll();
        }
        assertThat(Check.of(house.folder(), Optional.empty()).sentences())
                .contains("affichages : identiques aux saisies");
    }

    private void whatIsDoneToTheRecordIsNamed() throws Exception {
        var changed = elsewhere.resolve("changed");
        copy(house.folder(), changed);
        tamper(
                changed,
                "UPDATE DomainEventEntry SET payload = CAST(replace(CAST(payload AS TEXT), '2025-02-01',"
                        + " '2025-02-02') AS BLOB) WHERE payloadType = 'membership.CesaSigned'");
        var position = positionOf(changed, "membership.CesaSigned");
        assertThat(Check.of(changed, Optional.empty()).record().findings())
                .extracting("position")
                .contains(position);
        var removed = elsewhere.resolve("removed");
        copy(house.folder(), removed);
        tamper(removed, "DELETE FROM DomainEventEntry WHERE globalIndex = " + position);
        assertThat(Check.of(removed, Optional.empty()).record().findings())
                .extracting("position")
                .containsAnyOf(position, position + 1);
    }

    private void done(String verb, String json) {
        var answer = house.post(admin, path() + "/" + verb, json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var position =
                JsonMapper.shared().readTree(answer.body()).path("position").asLong();
        assertThat(house.get(admin, path() + "?after=" + position).statusCode()).isEqualTo(200);
    }

    private String path() {
        return "/api/v1/memberships/" + member;
    }

    private String standing(String day) {
        return JsonMapper.shared()
                .readTree(house.get(admin, path() + "?asOf=" + day + "&strict=false")
                        .body())
                .path("standing")
                .asString();
    }

    private List<String> answers() {
        return Stream.of(
                        path(),
                        path() + "?asOf=2024-06-01",
                        path() + "?knownAt=14",
                        path() + "/history",
                        path() + "/history/1",
                        "/api/v1/people/" + member.replace("membership", "person"),
                        "/api/v1/memberships",
                        "/api/v1/memberships?asOf=2025-06-01",
                        "/api/v1/deadlines",
                        "/api/v1/deadlines?asOf=2025-06-01")
                .map(question -> question + " " + house.get(admin, question).body())
                .toList();
    }

    /** As any process of this machine may reach it: the embedded server has no password. */
    private MongoClient documentServer() {
        var store = ReflectionTestUtils.getField(house.bean(FoldEngine.class), "store");
        var ours = (MongoClient) ReflectionTestUtils.getField(store, "client");
        var address =
                ours.getClusterDescription().getServerDescriptions().getFirst().getAddress();
        return MongoClients.create("mongodb://127.0.0.1:" + address.getPort() + "/?retryWrites=false");
    }

    private static String dump(MongoClient server) {
        var dump = new StringBuilder();
        for (var name : server.listDatabaseNames())
            for (var collection : server.getDatabase(name).listCollectionNames())
                for (var document :
                        server.getDatabase(name).getCollection(collection).find())
                    dump.append(document.toJson()).append('\n');
        return dump.toString();
    }

    private static List<Path> filesThatHoldTheName(Path folder) throws IOException {
        var found = new ArrayList<Path>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var bytes = Files.readAllBytes(file);
                if (Stream.of(LAST_NAME, FIRST_NAME).anyMatch(name -> holds(bytes, name))) found.add(file);
            }
        }
        return found;
    }

    private static boolean holds(byte[] bytes, String name) {
        var text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
        return Stream.of(UTF_8, UTF_16LE, UTF_16BE).anyMatch(encoding -> text.contains(as(name, encoding)))
                || text.contains(Base64.getEncoder()
                        .withoutPadding()
                        .encodeToString(name.getBytes(UTF_8))
                        .substring(0, 8));
    }

    private static String as(String name, Charset encoding) {
        return new String(name.getBytes(encoding), java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    /** Whoever owns the machine takes the triggers away first, and puts them back. */
    private static void tamper(Path folder, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("events.db"));
                var say = connection.createStatement()) {
            var triggers = new ArrayList<String[]>();
            try (var rows = say.executeQuery("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")) {
                while (rows.next()) triggers.add(new String[] {rows.getString(1), rows.getString(2)});
            }
            for (var trigger : triggers) say.execute("DROP TRIGGER " + trigger[0]);
            assertThat(say.executeUpdate(sql)).isEqualTo(1);
            for (var trigger : triggers) say.execute(trigger[1]);
        }
    }

    private static long positionOf(Path folder, String type) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("events.db"));
                var say = connection.createStatement();
                var row = say.executeQuery(
                        "SELECT globalIndex FROM DomainEventEntry WHERE payloadType = '" + type + "'")) {
            return row.getLong(1);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList())
                Files.copy(file, to.resolve(from.relativize(file)), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
