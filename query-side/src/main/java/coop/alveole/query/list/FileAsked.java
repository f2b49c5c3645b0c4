package coop.alveole.query.list;

import coop.alveole.query.list.sheet.SheetFormat;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.condition.RequestCondition;

/** A list is asked as a file by its suffix, or by naming the type of a file first: whoever takes anything is given the page. */
final class FileAsked implements RequestCondition<FileAsked> {
    @Override
    public FileAsked combine(FileAsked other) {
        return this;
    }

    @Override
    public @Nullable FileAsked getMatchingCondition(HttpServletRequest request) {
        return hasASuffix(request.getRequestURI()) || acceptsAFile(request) ? this : null;
    }

    @Override
    public int compareTo(FileAsked other, HttpServletRequest request) {
        return 0;
    }

    private static boolean hasASuffix(String path) {
        return path.lastIndexOf('.') > path.lastIndexOf('/');
    }

    private static boolean acceptsAFile(HttpServletRequest request) {
        var accepted = accepted(request.getHeader(HttpHeaders.ACCEPT));
        return !accepted.isEmpty() && SheetFormat.isOfAFile(accepted.getFirst());
    }

    /** In the order of their writing; what cannot be read accepts no file. */
    private static List<MediaType> accepted(@Nullable String header) {
        try {
            return MediaType.parseMediaTypes(header);
        } catch (InvalidMediaTypeException unreadable) {
            return List.of();
        }
    }
}
