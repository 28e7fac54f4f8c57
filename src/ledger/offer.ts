/**
 * What a note offers: the things that a reply to it, or to one of its numbered lines, decides about.
 *
 * Journaled with the note, so that an answer is understood days later, by a restarted bot, whatever changed meanwhile.
 */

/** SEND agrees to this text for this client, SKIP leaves the client out; UNDO ends the announcement `id` for all. */
export type AnnouncementOffer = {
  what: 'announcement';
  id: string;
  client: string;
  /** The mail's key, and the hash of the text that was shown. */
  key: string;
  hash: string;
};

/** An item of a list in driverseat.yaml that is added or taken out, as it is written there. */
export type ListEdit = { do: 'add' | 'remove'; path: readonly string[]; item: unknown };

/** `line` is the number in front of it; null where the whole note is about it. */
export type Offer = { line: number | null } & (
  | {
      /** YES: the text may go by itself. `of` and `hash` as in an approval. */
      what: 'approve';
      of: string;
      hash: string;
    }
  | {
      /** Its number: this correspondent is a client. */
      what: 'client';
      address: string;
      name: string;
      language: string | null;
    }
  | {
      /** SKIP and UNDO stop it; where its outcome is unknown, YES: it arrived, and of an announcement SEND: again. */
      what: 'mail';
      key: string;
    }
  | {
      /** YES, NO, or the word that was missing: the line is obeyed as if written so at the instant at which she wrote it. */
      what: 'asked';
      text: string;
      writtenAt: string;
      /** Identity of its mail and the line's number: an order is one, however often it was asked about. */
      order?: string;
      /** The Message-ID of the note that the line itself answered; null where it answered none. */
      note?: string | null;
      /** The conversation that the line was given in: slugs. */
      thread?: { project: string | null; client: string | null } | null;
      /** What she answered so far, oldest first, and the doubts that she has put aside. */
      answers?: readonly { text: string; writtenAt: string; instead?: string }[];
      agreed?: readonly string[];
      /**
       * What YES agrees to, as the note proposed it: another line, words in the place of the line's own, a doubt put aside;
       * null where YES means nothing. An older journal lacks it.
       */
      proposes?: { line?: string; answer?: string; instead?: string; agrees?: string } | null;
    }
  | {
      /** UNDO: what an order about her days changed is as it was, unless somebody wrote otherwise since. */
      what: 'days';
      undo: readonly ListEdit[];
      /** She took it: what stands in the file since is not that order's. Left out where she did not. */
      isTaken?: true;
    }
  | {
      /** YES: this address is one of hers. */
      what: 'also';
      address: string;
    }
  | {
      /** NO: no more lines about this client's precedents. */
      what: 'slips';
      client: string;
    }
  | {
      /**
       * Project mail, shown in full: SEND lets it leave, EDIT, SKIP and UNDO do as they say. `hash` is that of the text
       * shown.
       */
      what: 'news';
      key: string;
      hash: string;
      /** She was told that it left, and that YES makes a correction of it. */
      corrects?: true;
    }
  | {
      /** A line without a project's name means this one. */
      what: 'project';
      project: string;
    }
  | {
      /** `new`: the mail of hers in Sent with this Message-ID begins a project. */
      what: 'begin';
      messageId: string;
    }
  | {
      /** YES: it is done. SKIP: no more of it. */
      what: 'promise';
      id: string;
    }
  | AnnouncementOffer
);
