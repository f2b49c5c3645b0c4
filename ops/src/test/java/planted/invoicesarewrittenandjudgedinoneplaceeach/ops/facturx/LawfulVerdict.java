package planted.invoicesarewrittenandjudgedinoneplaceeach.ops.facturx;

import org.mustangproject.validator.ValidationContext;

public final class LawfulVerdict {
    ValidationContext context = new ValidationContext(null);
}
