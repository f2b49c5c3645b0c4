package coop.alveole.ops;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** One rule about the shape of the code: a static method that answers where it is broken. Its name is the rule. */
record Fence(Method method) {
    /** Found by their shape, so that no fence is forgotten for not being listed. */
    static Stream<Fence> all() {
        return Stream.of(DomainFences.class, EventFences.class, CodeFences.class, WayFences.class, SourceFences.class)
                .flatMap(fences -> Stream.of(fences.getDeclaredMethods()))
                .filter(method -> method.getReturnType() == List.class)
                .filter(method -> List.of(method.getParameterTypes()).equals(List.of(Code.class)))
                .map(Fence::new);
    }

    String name() {
        return method.getName();
    }

    List<String> breaches(Code code) throws Throwable {
        try {
            return ((List<?>) Objects.requireNonNull(method.invoke(null, code)))
                    .stream().map(String::valueOf).toList();
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
