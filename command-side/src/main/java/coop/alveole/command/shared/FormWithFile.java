package coop.alveole.command.shared;

import static coop.alveole.domain.shared.RequestRule.UNSUPPORTED_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.server.ServletServerHttpRequest;

/**
 * A form that carries one file, read only when it is asked for: whether what it is about is known comes first. Such a
 * form is the only body there.
 */
public record FormWithFile<B extends Record>(Class<B> type, HttpServletRequest http) {
    public B body() {
        var content = http.getContentType();
        UNSUPPORTED_CONTENT.require(content != null && content.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE), "");
        return FormFields.of(http, type, new ServletServerHttpRequest(http));
    }
}
