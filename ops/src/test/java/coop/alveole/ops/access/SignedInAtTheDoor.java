package coop.alveole.ops.access;

import jakarta.servlet.http.Cookie;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test at the door of a house of its own, with Amina signed in. */
abstract class SignedInAtTheDoor {
    @TempDir
    Path data;

    Doorstep door;
    Cookie session;
    String csrf;

    @BeforeEach
    void aminaIsSignedIn() throws Exception {
        door = new Doorstep(data);
        session = door.signedIn();
        csrf = door.csrfOf(session);
    }

    @AfterEach
    void stop() throws Exception {
        door.close();
    }
}
