package coop.alveole.command.files;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Takes the one file of a form through the gate; wherever its use ends, nothing stays in clear. */
public interface Uploads {
    interface Use<R> {
        R of(Upload upload) throws IOException;
    }

    <R> R take(HttpServletRequest form, Use<R> use);
}
