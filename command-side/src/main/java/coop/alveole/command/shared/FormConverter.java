package coop.alveole.command.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.HttpMessageNotWritableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads a form into the same body record as JSON: a blank field is absent, a name with a leading "_" is ours. */
final class FormConverter extends AbstractHttpMessageConverter<Record> {
    private final JsonMapper forms = Mappers.forms();

    FormConverter() {
        super(MediaType.APPLICATION_FORM_URLENCODED);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type.isRecord();
    }

    @Override
    protected boolean canWrite(@Nullable MediaType type) {
        return false;
    }

    @Override
    protected Record readInternal(Class<? extends Record> type, HttpInputMessage message) {
        try {
            return forms.convertValue(fields(CurrentRequest.get()), type);
        } catch (JacksonException unreadable) {
            throw new HttpMessageNotReadableException("form", unreadable, message);
        }
    }

    private static Map<String, Object> fields(HttpServletRequest request) {
        var inQuery = request.getQueryString() == null ? "" : "&" + request.getQueryString();
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !isOfTheRequest(field.getKey()) && !inQuery.contains("&" + field.getKey() + "="))
                .filter(field -> field.getValue().length > 1 || !field.getValue()[0].isBlank())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        field -> field.getValue().length == 1
                                ? one(field.getKey(), field.getValue()[0])
                                : List.of(field.getValue())));
    }

    /** A button of a form asks for a dry run as a program does in the address. */
    private static boolean isOfTheRequest(String field) {
        return field.startsWith("_") || field.equals("simulate");
    }

    private static String one(String name, String typed) {
        return name.endsWith("Cents") ? Euros.inCents(typed) : typed;
    }

    @Override
    protected void writeInternal(Record body, HttpOutputMessage message) {
        throw new HttpMessageNotWritableException("forms are only read");
    }
}
