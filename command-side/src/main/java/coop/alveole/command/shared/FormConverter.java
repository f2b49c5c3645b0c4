package coop.alveole.command.shared;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotWritableException;

/** Reads a form into the same body record as JSON: a blank field is absent, a name with a leading "_" is ours. */
final class FormConverter extends AbstractHttpMessageConverter<Record> {
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
        return FormFields.of(CurrentRequest.get(), type, message);
    }

    @Override
    protected void writeInternal(Record body, HttpOutputMessage message) {
        throw new HttpMessageNotWritableException("forms are only read");
    }
}
