package coop.alveole.ops.journey;

import coop.alveole.domain.membership.ContractKind;
import coop.alveole.ops.ContractWords;

/** Both contracts of a file drawn up, form after form, so that either may be signed. */
final class Drafting {
    private Drafting() {}

    static Screen both(Browser browser, Screen file) {
        var path = file.form("/sign-cape").value("_page");
        var contracts = browser.open(path + "/contracts");
        contracts = browser.done(contracts.form("/draft-cape"), ContractWords.typed(ContractKind.CAPE));
        browser.done(contracts.form("/draft-cesa"), ContractWords.typed(ContractKind.CESA));
        return browser.open(path);
    }
}
