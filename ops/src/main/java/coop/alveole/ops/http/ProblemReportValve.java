package coop.alveole.ops.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * What the server refuses before it knows of our program (an address or a header it cannot read) is told as a problem too.
 * The server makes this object by its name, hence without any of ours. Nothing of the request is repeated.
 */
public final class ProblemReportValve extends ErrorReportValve {
    private static final String PROBLEM = """
        {"type":"/problems/unreadable-request","title":"Demande illisible","status":STATUS,\
        "detail":"La demande ne se lit pas : l'adresse, la méthode ou un en-tête n'a pas la forme attendue.",\
        "code":"UNREADABLE_REQUEST","rule":"HTTP"}""";

    private static final int FIRST_REFUSAL = 400;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < FIRST_REFUSAL || response.getContentWritten() > 0 || !response.setErrorReported())
            return;
        try {
            response.setContentType("application/problem+json");
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.setHeader("X-Content-Type-Options", "nosniff");
            var out = response.getReporter();
            if (out == null) return;
            out.write(PROBLEM.replace("STATUS", Integer.toString(response.getStatus())));
            response.finishResponse();
        } catch (IOException gone) {
            throw new UncheckedIOException("whoever asked has left", gone);
        }
    }
}
