package coop.alveole.command.shared;

import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the body as it was understood, in one spelling, so that an idempotency key can vouch for it. */
@RestControllerAdvice
final class ReadBody extends RequestBodyAdviceAdapter {
    static final String ATTRIBUTE = ReadBody.class.getName();

    private final JsonMapper json;

    ReadBody(JsonMapper json) {
        this.json = json;
    }

    @Override
    public boolean supports(
            MethodParameter parameter, Type target, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type target,
            @Nullable Class<? extends HttpMessageConverter<?>> converter) {
        CurrentRequest.get().setAttribute(ATTRIBUTE, json.writeValueAsString(body));
        return body;
    }
}
