package planted.eventsholdclosedwordsonly.domain.membership;

import java.math.BigDecimal;

public sealed interface DecimalEvent {
    record Happened(BigDecimal amount) implements DecimalEvent {}
}
