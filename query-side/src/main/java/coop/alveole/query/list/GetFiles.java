package coop.alveole.query.list;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Answers the list of these addresses as a file: with a suffix, and without one whoever accepts a file (FileAsked). */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@RequestMapping(method = RequestMethod.GET)
public @interface GetFiles {
    /** Put after the address of a list. */
    String SUFFIX = ".{format}";

    @AliasFor(annotation = RequestMapping.class, attribute = "path")
    String[] value();
}
