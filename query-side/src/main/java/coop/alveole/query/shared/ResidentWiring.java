package coop.alveole.query.shared;

import coop.alveole.projection.access.AccountFile;
import coop.alveole.projection.action.ActionFile;
import coop.alveole.projection.deadline.DeadlineSchedule;
import coop.alveole.projection.deadline.LineFollowUp;
import coop.alveole.projection.membership.MemberFile;
import coop.alveole.projection.membership.association.AssociationFile;
import coop.alveole.projection.membership.integration.IntegrationFile;
import coop.alveole.projection.people.PersonFile;
import coop.alveole.projection.shared.Documents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lists that several features ask: each stays in memory once, whoever asks. */
@Configuration(proxyBeanMethods = false)
class ResidentWiring {
    @Bean
    Resident<AccountFile> residentAccountFiles(Documents<AccountFile> documents) {
        return Resident.of(documents, AccountFile::id);
    }

    @Bean
    Resident<ActionFile> residentActionFiles(Documents<ActionFile> documents) {
        return Resident.of(documents, ActionFile::id);
    }

    @Bean
    Resident<AssociationFile> residentAssociationFiles(Documents<AssociationFile> documents) {
        return Resident.of(documents, AssociationFile::id);
    }

    @Bean
    Resident<DeadlineSchedule> residentDeadlineSchedules(Documents<DeadlineSchedule> documents) {
        return Resident.of(documents, DeadlineSchedule::id);
    }

    @Bean
    Resident<IntegrationFile> residentIntegrationFiles(Documents<IntegrationFile> documents) {
        return Resident.of(documents, IntegrationFile::id);
    }

    @Bean
    Resident<LineFollowUp> residentLineFollowUps(Documents<LineFollowUp> documents) {
        return Resident.of(documents, LineFollowUp::id);
    }

    @Bean
    Resident<MemberFile> residentMemberFiles(Documents<MemberFile> documents) {
        return Resident.of(documents, MemberFile::id);
    }

    @Bean
    Resident<PersonFile> residentPersonFiles(Documents<PersonFile> documents) {
        return Resident.of(documents, PersonFile::id);
    }
}
