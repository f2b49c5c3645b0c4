package coop.alveole.query.imports;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.query.imports.Imports.Operation;
import coop.alveole.query.imports.Imports.Source;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** For a program: the files that wait, and how far an import is. What stands in a cell is for a person alone. */
@RestController
class ImportApi {
    record ImportList(List<Source> items) {}

    private final Imports imports;

    ImportApi(Imports imports) {
        this.imports = imports;
    }

    @Allowed(Access.IMPORT_PEOPLE)
    @GetMapping("/api/v1/imports/files")
    ImportList imports() {
        return new ImportList(imports.received());
    }

    @Allowed(Access.IMPORT_PEOPLE)
    @GetMapping("/api/v1/operations/{operation}")
    Operation operation(@PathVariable String operation) {
        return imports.operation(operation).orElseThrow(() -> new RuleBroken(RequestRule.UNKNOWN, "id"));
    }
}
