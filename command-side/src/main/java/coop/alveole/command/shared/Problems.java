package coop.alveole.command.shared;

import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.Rule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.money.Money;
import java.math.BigDecimal;
import java.net.URI;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** From a broken rule to problem+json (RFC 9457): the sentence in French, in English for who prefers it. */
public final class Problems {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRENCH);

    private static final int CENTS = 2;

    private Problems() {}

    public static ProblemDetail of(RuleBroken refusal, Locale reader) {
        var rule = refusal.rule();
        var text = rule.text();
        var sentence = sentence(refusal, reader);
        var problem = ProblemDetail.forStatusAndDetail(status(rule), sentence);
        problem.setType(URI.create("/problems/" + slug(rule)));
        problem.setTitle(said(rule, "title", text.title(), reader));
        problem.setProperty("code", rule.name());
        problem.setProperty("rule", text.lawId());
        problem.setProperty("legalBasis", text.source());
        problem.setProperty("errors", List.of(Map.of("pointer", pointer(refusal.field()), "message", sentence)));
        return problem;
    }

    /** What a person reads, with its values. */
    public static String sentence(RuleBroken refusal, Locale reader) {
        var rule = refusal.rule();
        return sentence(said(rule, "statement", rule.text().statement(), reader), refusal.values());
    }

    /** For whoever is at the machine: what stands behind a failure. */
    public static String sentence(Throwable failure, Locale reader) {
        return sentence(RefusedAs.rule(failure), reader);
    }

    /** The rule's name as the last part of its page's address. */
    private static String slug(Rule rule) {
        return rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String pointer(String field) {
        return field.startsWith("/") ? field : "/" + field;
    }

    private static String said(Rule rule, String part, String french, Locale reader) {
        if (!reader.getLanguage().equals("en")) return french;
        try {
            return ResourceBundle.getBundle("rules", Locale.ENGLISH).getString(rule.name() + "." + part);
        } catch (MissingResourceException notTranslated) {
            return french;
        }
    }

    private static String sentence(String statement, List<Object> values) {
        var shown = values.stream().map(Problems::shown).toArray();
        return new MessageFormat(statement.replace("'", "''"), Locale.FRENCH).format(shown);
    }

    private static String shown(Object value) {
        return switch (value) {
            case LocalDate day -> DAY.format(day);
            case Money amount ->
                String.format(Locale.FRENCH, "%,.2f", BigDecimal.valueOf(amount.cents(), CENTS))
                                .replace('\u202f', '\u00a0')
                        + "\u00a0€";
            default -> value.toString();
        };
    }

    private static HttpStatus status(Rule rule) {
        if (!(rule instanceof RequestRule ours)) return HttpStatus.UNPROCESSABLE_CONTENT;
        return switch (ours) {
            case UNREADABLE_REQUEST, UNREADABLE_FILE, KNOWN_AT_ON_LIST, NOT_REHEARSED -> HttpStatus.BAD_REQUEST;
            case SIGN_IN_FIRST, INVALID_TOKEN -> HttpStatus.UNAUTHORIZED;
            case FORBIDDEN, READ_ONLY_TOKEN, TOKEN_OPENS_NO_PAGE, CROSS_SITE -> HttpStatus.FORBIDDEN;
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case METHOD_NOT_ALLOWED -> HttpStatus.METHOD_NOT_ALLOWED;
            case NOT_ACCEPTABLE -> HttpStatus.NOT_ACCEPTABLE;
            case ALREADY_RECORDED, WRITTEN_TOGETHER, WRITE_IN_THE_PAST, IMPORT_UNDER_WAY -> HttpStatus.CONFLICT;
            case FILE_DESTROYED, KEPT_FILE_READS -> HttpStatus.GONE;
            case CHANGED_MEANWHILE -> HttpStatus.PRECONDITION_FAILED;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case UNSUPPORTED_CONTENT -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case UNKNOWN_HOST -> HttpStatus.MISDIRECTED_REQUEST;
            case KEY_USED_OTHERWISE,
                    READABLE_DAY,
                    ACCOUNT_OF_AN_ADVISOR,
                    ACCOUNT_OF_A_COLLEAGUE,
                    TOO_LONG_TO_PRINT,
                    READ_ON_THE_FILE,
                    FILE_OF_THE_HOUSE,
                    DOCUMENT_COMPLETE -> HttpStatus.UNPROCESSABLE_CONTENT;
            case STORE_FULL -> HttpStatus.INSUFFICIENT_STORAGE;
            case STORE_BUSY,
                    OUTCOME_UNKNOWN,
                    CLOCK_BEHIND,
                    NOT_READY,
                    BACKUP_FAILED,
                    EXPORTS_UNDER_WAY,
                    PRINTS_UNDER_WAY -> HttpStatus.SERVICE_UNAVAILABLE;
            case OUR_FAULT -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }
}
