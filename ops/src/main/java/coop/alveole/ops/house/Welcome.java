package coop.alveole.ops.house;

import coop.alveole.ops.access.Passwords;
import coop.alveole.ops.house.House.Age;
import coop.alveole.ops.keys.PaperKey;
import coop.alveole.ops.store.folder.FolderLock;
import java.io.PrintWriter;
import java.net.URI;
import java.util.Objects;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.stereotype.Component;

/** What whoever starts the server is told: where it is, how to get in, and, the first time, the key for the safe. */
@Component
public class Welcome {
    private final House house;
    private final Founding founding;
    private final FirstLink firstLink;
    private final Passwords passwords;
    private final FolderLock lock;
    private final ServletWebServerApplicationContext web;

    Welcome(
            House house,
            Founding founding,
            FirstLink firstLink,
            Passwords passwords,
            FolderLock lock,
            ServletWebServerApplicationContext web) {
        this.house = house;
        this.founding = founding;
        this.firstLink = firstLink;
        this.passwords = passwords;
        this.lock = lock;
        this.web = web;
    }

    public void say(PrintWriter out) {
        var server =
                "http://127.0.0.1:" + Objects.requireNonNull(web.getWebServer()).getPort();
        lock.serving(URI.create(server));
        if (house.age() == Age.NEW) sayTheKey(out);
        out.println("Alvéole répond à " + server);
        if (!passwords.areSetFor(founding.firstAccount()))
            out.println(firstLink.issue(founding.firstAccount(), server));
        out.flush();
    }

    /** On a terminal only: a log is no safe. */
    private void sayTheKey(PrintWriter out) {
        out.println("La clé maîtresse est dans " + house.masterKeyFile().path()
                + " : sans elle tous les noms sont perdus. Gardez-en la copie sur papier (ops/alveole key paper).");
        if (!Terminal.isHere()) return;
        var key = house.masterKeyFile().read();
        out.println("Recopiez ces mots et rangez-les au coffre :\n  " + String.join(" ", PaperKey.words(key)));
    }
}
