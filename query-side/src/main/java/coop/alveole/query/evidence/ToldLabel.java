package coop.alveole.query.evidence;

import coop.alveole.domain.divergence.Told.Subject;
import java.util.Locale;

/** How what an export tells of is called: a field as on the social file, a contract by its kind. */
public final class ToldLabel {
    private ToldLabel() {}

    /** A key of the bundle. */
    public static String key(Subject subject) {
        return switch (subject.kind()) {
            case WORDS -> "person." + subject.which().toLowerCase(Locale.ROOT).replace('_', '-');
            case CONTRACT ->
                "contract." + subject.which().substring(0, subject.which().indexOf('.'));
            case TERRITORY, PRESCRIBER, PERMIT, VISIT, MEETING, DIAGNOSTIC -> "told." + subject.kind();
        };
    }
}
