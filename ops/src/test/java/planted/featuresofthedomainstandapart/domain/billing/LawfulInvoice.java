package planted.featuresofthedomainstandapart.domain.billing;

public record LawfulInvoice(int cents) {}
