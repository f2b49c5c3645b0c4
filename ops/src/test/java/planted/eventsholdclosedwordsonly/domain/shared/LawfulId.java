package planted.eventsholdclosedwordsonly.domain.shared;

public record LawfulId(String value) {}
