package coop.alveole.ops.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Why a request is refused before anything of it is read: a problem for a program, a short page for a person. */
enum AccessRefusal {
    NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED, "Connexion nécessaire", "Connectez-vous, ou présentez un jeton d'accès."),
    INVALID_TOKEN(HttpStatus.UNAUTHORIZED, "Jeton refusé", "Ce jeton est inconnu ou n'est plus valable."),
    TOKEN_OPENS_NO_PAGE(HttpStatus.FORBIDDEN, "Jeton refusé ici", "Un jeton n'ouvre que l'API, jamais une page."),
    READ_ONLY_TOKEN(HttpStatus.FORBIDDEN, "Jeton de lecture", "Ce jeton permet de lire, pas d'écrire."),
    FORBIDDEN(HttpStatus.FORBIDDEN, "Accès refusé", "Vos droits d'aujourd'hui ne permettent pas cela."),
    CROSS_SITE(HttpStatus.FORBIDDEN, "Demande venue d'ailleurs", "Cette demande ne vient pas d'une page de ce site."),
    STALE_FORM(
            HttpStatus.FORBIDDEN,
            "Formulaire périmé",
            "Cette page a été ouverte dans une autre session : rechargez-la, puis recommencez."),
    UNKNOWN_HOST(
            HttpStatus.MISDIRECTED_REQUEST,
            "Adresse inconnue",
            "Ce serveur ne répond pas à ce nom : ajoutez-le à « alveole.hosts » s'il est le sien.");

    private final HttpStatus status;
    private final String title;
    private final String sentence;

    AccessRefusal(HttpStatus status, String title, String sentence) {
        this.status = status;
        this.title = title;
        this.sentence = sentence;
    }

    /** All texts are our own constants: nothing of the request is repeated, hence nothing to escape. */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(status.value());
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        if (status == HttpStatus.UNAUTHORIZED) response.setHeader("WWW-Authenticate", "Bearer");
        var asked = Asked.by(request);
        response.setContentType(
                asked.isForAPerson() ? MediaType.TEXT_HTML_VALUE : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getWriter().write(asked.isForAPerson() ? page() : problem());
    }

    private String problem() {
        var code = name();
        return """
            {"type":"/problems/%s","title":"%s","status":%d,"detail":"%s","code":"%s"}""".formatted(code.toLowerCase(Locale.ROOT).replace('_', '-'), title, status.value(), sentence, code);
    }

    private String page() {
        return """
            <!DOCTYPE html>
            <html lang="fr"><head><meta charset="utf-8"><title>%s</title><link rel="stylesheet" href="/style.css"></head>
            <body><main><h1>%s</h1><p>%s</p><p><a href="/">Retour à l'accueil</a></p></main></body></html>
            """.formatted(title, title, sentence);
    }
}
