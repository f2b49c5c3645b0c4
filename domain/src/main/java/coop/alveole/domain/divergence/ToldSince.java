package coop.alveole.domain.divergence;

import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.PersonalDetail;
import java.time.LocalDate;
import java.util.List;

/** What holds from a day on, until a correction or what follows it. */
public sealed interface ToldSince extends Told {
    /** What the contract of that type that begins that day says from then on: one thing of it. */
    record Term(Contract.Type type, LocalDate startsOn, PersonalDetail detail) implements ToldSince {
        @Override
        public Subject subject() {
            return new Subject(
                    Kind.TERM, type + "." + startsOn + "." + detail.field().name());
        }

        @Override
        public List<PersonalDetail> words() {
            return List.of(detail);
        }

        public boolean isOf(Contract contract) {
            return type == contract.type() && startsOn.equals(contract.startsOn());
        }

        public Term startingOn(LocalDate day) {
            return new Term(type, day, detail);
        }
    }

    /** Since when somebody is an associate. */
    record Admission(LocalDate admittedOn) implements ToldSince {
        @Override
        public Subject subject() {
            return Kind.ADMISSION.alone();
        }
    }

    /** Who accompanies; the export tells a name, which the import knows an account by. */
    record Advisor(AccountId account) implements ToldSince {
        @Override
        public Subject subject() {
            return Kind.ADVISOR.alone();
        }
    }
}
