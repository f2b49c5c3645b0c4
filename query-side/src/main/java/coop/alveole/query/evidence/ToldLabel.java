package coop.alveole.query.evidence;

import coop.alveole.domain.divergence.Told.Subject;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.query.shared.FieldWords;

/** How what an export tells of is called: a field as on the social file, a contract by its kind. */
public final class ToldLabel {
    private ToldLabel() {}

    /** A key of the bundle. */
    public static String key(Subject subject) {
        return switch (subject.kind()) {
            case WORDS -> FieldWords.label(PersonalField.valueOf(subject.which()));
            case CONTRACT ->
                "contract." + subject.which().substring(0, subject.which().indexOf('.'));
            case TERM ->
                FieldWords.label(PersonalField.valueOf(
                        subject.which().substring(subject.which().lastIndexOf('.') + 1)));
            case TERRITORY, PRESCRIBER, PERMIT, VISIT, MEETING, DIAGNOSTIC -> "told." + subject.kind();
            case ADMISSION, ADVISOR, EXIT, DECLINE, AMENDMENT -> "told." + subject.kind();
        };
    }
}
