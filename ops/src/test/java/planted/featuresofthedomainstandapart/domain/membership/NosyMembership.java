package planted.featuresofthedomainstandapart.domain.membership;

import planted.featuresofthedomainstandapart.domain.billing.LawfulInvoice;

final class NosyMembership {
    Object balance = new LawfulInvoice(1);
}
