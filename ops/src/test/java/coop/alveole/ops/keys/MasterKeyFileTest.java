package coop.alveole.ops.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.alveole.domain.shared.HouseId;
import coop.alveole.ops.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyFileTest {
    private static final HouseId HOUSE = new HouseId("house-0192f0c1-2345-7abc-8def-0123456789ab");

    @TempDir
    Path folder;

    private Path data;
    private MasterKeyFile file;

    @BeforeEach
    void aHouse() throws IOException {
        data = Files.createDirectory(folder.resolve("data"));
        file = new MasterKeyFile(folder.resolve("config/alveole/house.key"), data);
    }

    @Test
    void onlyItsOwnerReadsIt() throws IOException {
        file.create();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(file.path().getParent())))
                .isEqualTo("rwx------");
        assertThat(Files.size(file.path())).isEqualTo(32);
    }

    @Test
    void whatWasCreatedIsReadAgain() {
        assertThat(file.create().secret()).isEqualTo(file.read().secret());
    }

    @Test
    void eachHouseHasItsOwnFileUnlessOneIsNamed() {
        var environment = Map.of("XDG_CONFIG_HOME", "/conf");
        assertThat(MasterKeyFile.placeFor(HOUSE, Optional.empty(), environment))
                .isEqualTo(Path.of("/conf/alveole/" + HOUSE.value() + ".key"));
        assertThat(MasterKeyFile.placeFor(HOUSE, Optional.empty(), Map.of("ALVEOLE_MASTER_KEY_FILE", "/run/key")))
                .isEqualTo(Path.of("/run/key"));
        assertThat(MasterKeyFile.placeFor(HOUSE, Optional.of(Path.of("/other")), environment))
                .isEqualTo(Path.of("/other"));
    }

    @Test
    void refusesAKeyInsideTheDataFolder() throws IOException {
        var inside = new MasterKeyFile(data.resolve("house.key"), data);
        assertThatThrownBy(inside::create)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("dans le dossier des données");
        assertThat(inside.path()).doesNotExist();
    }

    @Test
    void refusesAKeyThatALinkPutsInsideTheDataFolder() throws IOException {
        var real = Files.createFile(
                data.resolve("x"), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(real, new byte[32]);
        var link = Files.createSymbolicLink(folder.resolve("link.key"), real);
        assertThatThrownBy(new MasterKeyFile(link, data)::read)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("dans le dossier des données");
    }

    @Test
    void refusesAKeyThatOthersRead() throws IOException {
        file.create();
        Files.setPosixFilePermissions(file.path(), PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(file::read).isInstanceOf(CannotStart.class).hasMessageContaining("chmod 600");
    }

    @Test
    void refusesToStartWithoutTheKeyOfAnExistingHouse() {
        assertThatThrownBy(file::read).isInstanceOf(CannotStart.class).hasMessageContaining("mots du coffre");
    }

    @Test
    void refusesAFileThatIsNoKey() throws IOException {
        file.create();
        Files.write(file.path(), new byte[31]);
        assertThatThrownBy(file::read).isInstanceOf(CannotStart.class).hasMessageContaining("n'est pas une clé");
    }

    @Test
    void neverOverwritesAKey() {
        var key = file.create();
        assertThatThrownBy(file::create).isInstanceOf(CannotStart.class).hasMessageContaining("déjà");
        assertThat(file.read().secret()).isEqualTo(key.secret());
    }
}
