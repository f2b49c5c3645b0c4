package planted.onlythewayoutopenspersonalwords.domain.shared;

/** Stands for the product's own. */
public record Personal(String sealed) {}
