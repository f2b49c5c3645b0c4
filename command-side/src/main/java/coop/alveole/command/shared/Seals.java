package coop.alveole.command.shared;

import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.Personal;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.domain.shared.trade.KeptWith;
import coop.alveole.domain.shared.trade.TradeField;

/** Seals words about people at the way in; the keys are in ops. */
public interface Seals {
    /** Makes and keeps the keys of this person where there are none yet, once a first text is sealed. */
    Seal of(PersonId subject);

    /** For a dry run: keys already kept are used, others are made up and forgotten. */
    Seal rehearsing(PersonId subject);

    /** What is only simulated leaves no key. */
    default Seal of(PersonId subject, Request.Mode mode) {
        return mode == Request.Mode.SIMULATED ? rehearsing(subject) : of(subject);
    }

    /** For words of selling; their key is made and kept where there is none yet. */
    TradeSeal of(KeptWith kept, Request.Mode mode);

    /** A MAC under a key of the house, to recognise a request without keeping it. */
    Digest mac(byte[] request);

    /** Seals for one person: the same text in the same field gives the same bytes. */
    interface Seal {
        Personal text(PersonalField field, String words);
    }

    /** Seals words of selling under one key: the same text in the same field gives the same bytes. */
    interface TradeSeal {
        Personal text(TradeField field, String words);
    }
}
