package coop.alveole.domain.people;

import static coop.alveole.domain.people.ErasureRule.*;

import coop.alveole.domain.people.PersonEvent.*;
import java.time.LocalDate;

/** What a person has asked about their own data, and waits for: one of each sort at a time. */
record Requests(Request access, Request erasure) {
    static final Requests NONE = new Requests(new Request.None(), new Request.None());

    private static final int MONTHS_TO_ANSWER = 1;

    sealed interface Request {
        record None() implements Request {}

        record Open(LocalDate requestedOn) implements Request {}

        default void requireNone(String field) {
            if (this instanceof Open open) ONE_REQUEST_AT_A_TIME.require(false, field, open.requestedOn());
        }

        /** The day it was asked, for whoever answers it that day. */
        default LocalDate answeredOn(LocalDate day) {
            REQUEST_TO_ANSWER.require(this instanceof Open, "id");
            var requestedOn = ((Open) this).requestedOn();
            ANSWER_AFTER_THE_REQUEST.require(!day.isBefore(requestedOn), "answeredOn", requestedOn);
            return requestedOn;
        }
    }

    /** One month, to the same date of the next one, or to its last day when it has no such date. */
    static LocalDate answerBy(LocalDate requestedOn) {
        return requestedOn.plusMonths(MONTHS_TO_ANSWER);
    }

    Requests with(PersonEvent event) {
        return switch (event) {
            case AccessRequested e -> new Requests(new Request.Open(e.requestedOn()), erasure);
            case AccessAnswered _ -> new Requests(new Request.None(), erasure);
            case ErasureRequested e -> new Requests(access, new Request.Open(e.requestedOn()));
            case ErasureAnswered _ -> new Requests(access, new Request.None());
            case PersonRecorded _,
                    DetailsChanged _,
                    DetailEmptied _,
                    ResidencePermitRecorded _,
                    MedicalVisitRecorded _,
                    KeysDestroyed _,
                    PersonJoined _,
                    PersonParted _,
                    CallNoted _,
                    CallWithdrawn _ -> this;
        };
    }
}
