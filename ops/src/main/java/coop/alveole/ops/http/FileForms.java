package coop.alveole.ops.http;

import coop.alveole.command.shared.FormWithFile;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.FileSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.web.method.HandlerMethod;

/** A form that carries a file, described as one: springdoc knows no such body. */
final class FileForms {
    private FileForms() {}

    static void describe(Operation operation, HandlerMethod handler) {
        Arrays.stream(handler.getMethodParameters())
                .filter(parameter -> parameter.getParameterType() == FormWithFile.class)
                .map(parameter -> ResolvableType.forMethodParameter(parameter)
                        .getGeneric(0)
                        .toClass())
                .findFirst()
                .ifPresent(body -> operation.setRequestBody(form(body)));
    }

    private static RequestBody form(Class<?> body) {
        var fields = new ObjectSchema();
        for (var field : body.getRecordComponents()) {
            fields.addProperty(field.getName(), schema(field.getGenericType()));
            if (!isOptional(field)) fields.addRequiredItem(field.getName());
        }
        fields.addProperty("files", new FileSchema());
        fields.addRequiredItem("files");
        return new RequestBody()
                .required(true)
                .content(new Content().addMediaType("multipart/form-data", new MediaType().schema(fields)));
    }

    private static boolean isOptional(RecordComponent field) {
        return field.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Schema<?> schema(Type type) {
        if (type instanceof ParameterizedType several && several.getRawType() == List.class)
            return new ArraySchema().items(schema(several.getActualTypeArguments()[0]));
        if (type == LocalDate.class) return new StringSchema().format("date");
        var text = new StringSchema();
        if (type instanceof Class<?> choice && choice.isEnum())
            text.setEnum(Arrays.stream(choice.getEnumConstants())
                    .map(Object::toString)
                    .toList());
        return text;
    }
}
