package coop.alveole.ops.imports;

import coop.alveole.command.billing.opening.OpeningImport;
import coop.alveole.command.imports.members.ChosenColumns;
import coop.alveole.command.imports.members.MemberImport;
import coop.alveole.command.shared.NewIds;
import coop.alveole.ops.Alveole;
import coop.alveole.ops.backup.FolderTree;
import coop.alveole.ops.http.FilesComingIn;
import coop.alveole.ops.keys.Keys;
import coop.alveole.query.membership.DirectoryWords;
import coop.alveole.query.shared.Facts;
import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ImportDeskWiring {
    @Bean
    SourceFiles sourceFiles(Alveole alveole, Keys keys, Clock clock) {
        return new SourceFiles(alveole.data(), keys.files(), clock);
    }

    @Bean
    RunIds runIds(NewIds ids, Facts facts) {
        return new RunIds(ids, facts);
    }

    @Bean
    ImportDesk importDesk(
            Alveole alveole, SourceFiles sources, MemberImport members, OpeningImport opening, RunIds ids) {
        return new ImportDesk(sources, members, opening, ids, tmp(alveole));
    }

    @Bean
    ImportsOfTheHouse importsOfTheHouse(
            ImportDesk desk, SourceFiles sources, ChosenColumns columns, RunIds ids, Alveole alveole) {
        return new ImportsOfTheHouse(desk, sources, columns, ids, alveole.zone());
    }

    @Bean
    DirectoryOfTheHouse directoryOfTheHouse(DirectoryWords words, Facts facts, Supplier<LocalDate> today) {
        return new DirectoryOfTheHouse(words, facts, today);
    }

    @Bean
    SourceKeeping sourceKeeping(SourceFiles sources, Clock clock) {
        return new SourceKeeping(sources, clock);
    }

    /** What a browser sends lies in the data folder while it is read, and nowhere else. */
    @Bean
    MultipartConfigElement filesOfForms(Alveole alveole) throws IOException {
        var coming = FolderTree.make(ImportDesk.coming(tmp(alveole)));
        return new MultipartConfigElement(
                coming.toAbsolutePath().toString(), FilesComingIn.BYTES, FilesComingIn.BYTES, 0);
    }

    private static Path tmp(Alveole alveole) {
        return alveole.data().resolve("tmp").resolve("imports");
    }
}
