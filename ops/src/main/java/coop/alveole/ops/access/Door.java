package coop.alveole.ops.access;

import coop.alveole.command.shared.Problems;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.ops.http.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;

/** Refuses a request before anything of it is read: a problem for a program, a short page for a person. */
final class Door {
    private Door() {}

    /** The rules of a request have no values: nothing of what was asked is repeated, hence nothing to escape. */
    static void refuse(RequestRule rule, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var refusal = new RuleBroken(rule, "");
        var problem = Problems.of(refusal, ProblemWriter.reader(request));
        if (problem.getStatus() == HttpStatus.UNAUTHORIZED.value()) response.setHeader("WWW-Authenticate", "Bearer");
        if (!Asked.by(request).isForAPerson()) {
            ProblemWriter.write(refusal, request, response);
            return;
        }
        response.setStatus(problem.getStatus());
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.getWriter().write(page(problem));
    }

    private static String page(ProblemDetail problem) {
        return """
            <!DOCTYPE html>
            <html lang="fr"><head><meta charset="utf-8"><title>%s</title><link rel="stylesheet" href="/style.css"></head>
            <body><main><h1>%s</h1><p>%s</p><p><a href="/">Retour à l'accueil</a></p></main></body></html>
            """.formatted(problem.getTitle(), problem.getTitle(), problem.getDetail());
    }
}
