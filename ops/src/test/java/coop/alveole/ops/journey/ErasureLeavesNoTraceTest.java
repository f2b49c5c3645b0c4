package coop.alveole.ops.journey;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.ops.RunningHouse;
import coop.alveole.query.shared.Facts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After an erasure no form of the text is found in any file of the house; the search itself is tried first. */
class ErasureLeavesNoTraceTest {
    private static final String NAME = "Quenouillère";

    @TempDir
    Path folder;

    @Test
    void theSearchFindsAPlantedNameInEachPlaceAndForm() throws IOException {
        plant("events.db-wal", ("x" + NAME).getBytes(UTF_8));
        plant("read.mv", NAME.toUpperCase(Locale.FRENCH).replace('È', 'E').getBytes(UTF_8));
        plant("tmp/le", NAME.getBytes(UTF_16LE));
        plant("tmp/be", NAME.getBytes(UTF_16BE));
        for (var before : new String[] {"", "a", "ab"})
            plant("logs/base64" + before, Base64.getEncoder().encode((before + NAME + "z").getBytes(UTF_8)));
        plant("logs/hex", HexFormat.of().formatHex(NAME.getBytes(UTF_8)).getBytes(UTF_8));
        plant("files/gz", NAME.getBytes(UTF_8));
        try (var gz = new GZIPOutputStream(Files.newOutputStream(folder.resolve("files/gz")))) {
            gz.write(NAME.getBytes(UTF_8));
        }
        try (var zip = new ZipOutputStream(stream("files/zip"))) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write(NAME.getBytes(UTF_8));
            zip.closeEntry();
        }
        plant("nothing", "Quenouille".getBytes(UTF_8));
        assertThat(new ByteSearch(NAME).in(folder))
                .containsExactlyInAnyOrder(
                        "events.db-wal",
                        "read.mv",
                        "tmp/le",
                        "tmp/be",
                        "logs/base64",
                        "logs/base64a",
                        "logs/base64ab",
                        "logs/hex",
                        "files/gz",
                        "files/zip");
    }

    @Test
    void noFormOfAnErasedNameIsFoundInAnyFile() throws IOException {
        try (var house = RunningHouse.in(folder)) {
            var id = house.member(house.adminToken(), NAME, "Zéphyrine", "Tours");
            var own = new Scope.Own(new MembershipId(id).personId());
            SignedInBrowser.as(house, "z." + NAME, Role.ENTREPRENEUR, own).get("/members/" + id + "/my-data");
            var team = SignedInBrowser.as(house, "equipe", Role.ADMIN_TEAM, new Scope.House());
            team.get("/members?q=" + "quenouillere");
            var member = team.get("/members/" + id + "?after=" + head(house));
            var action = Map.of("what", "Rappeler " + NAME, "addressee", "ADMIN_TEAM", "dueOn", "2099-01-31");
            team.done(member.form("/note-action"), action);
            assertThat(team.get("/actions?membership=" + id).text()).contains("Rappeler " + NAME);
            assertThat(new ByteSearch(NAME).in(house.folder()))
                    .as("before, only the sign-in name is in clear")
                    .isNotEmpty()
                    .allMatch(file -> file.startsWith("access.db"));
            var page = team.done(
                    team.get("/members/" + id + "/personal-data").form("/request-erasure"),
                    Map.of("requestedOn", "2024-06-01"));
            team.done(page.form("/erase"), Map.of("confirmation", "IRREVERSIBLE"));
            assertThat(team.get("/actions?membership=" + id).text()).contains("effacé");
            assertThat(new ByteSearch(NAME).in(folder)).isEmpty();
            house.restart();
            assertThat(new ByteSearch(NAME).in(folder)).isEmpty();
        }
    }

    private static long head(RunningHouse house) {
        return house.bean(Facts.class).head().position();
    }

    private void plant(String file, byte[] bytes) throws IOException {
        try (var out = stream(file)) {
            out.write(bytes);
        }
    }

    private OutputStream stream(String file) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        return Files.newOutputStream(folder.resolve(file));
    }
}
