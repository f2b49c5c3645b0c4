package coop.alveole.command.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The fields of a form as the body record they fill: a blank field is absent, a name with a leading "_" is ours. */
final class FormFields {
    private static final JsonMapper FORMS = Mappers.forms();

    private FormFields() {}

    static <B extends Record> B of(HttpServletRequest request, Class<B> type, HttpInputMessage message) {
        try {
            return FORMS.convertValue(fields(request), type);
        } catch (JacksonException unreadable) {
            throw new HttpMessageNotReadableException("form", unreadable, message);
        }
    }

    private static Map<String, Object> fields(HttpServletRequest request) {
        var inQuery = request.getQueryString() == null ? "" : "&" + request.getQueryString();
        var lines = new LineFields();
        var fields = new HashMap<String, Object>();
        request.getParameterMap().entrySet().stream()
                .filter(field -> !isOfTheRequest(field.getKey()) && !inQuery.contains("&" + field.getKey() + "="))
                .filter(field -> field.getValue().length > 1 || !field.getValue()[0].isBlank())
                .filter(field -> !lines.take(field.getKey(), field.getValue()[0]))
                .forEach(field -> fields.put(
                        field.getKey(),
                        field.getValue().length == 1
                                ? one(field.getKey(), field.getValue()[0])
                                : List.of(field.getValue())));
        fields.putAll(lines.told());
        return fields;
    }

    /** A button of a form asks for a dry run as a program does in the address. */
    private static boolean isOfTheRequest(String field) {
        return field.startsWith("_") || field.equals("simulate");
    }

    /** A number is typed as it is written here, with a comma. */
    static String one(String name, String typed) {
        if (Hundredths.areAskedBy(name)) return Hundredths.of(typed);
        return name.equals("quantity") ? typed.strip().replace(',', '.') : typed;
    }
}
