/**
 * A mail as the reader hands it in: headers, addresses, one text and the list of parts; nothing judged yet.
 *
 * `mailbox/read/read-mail.ts` makes it from bytes, for IMAP and `.eml` alike; everything from here on is pure.
 */

/** One header field of the message itself, in document order, repeated ones included. */
export type HeaderField = {
  /** In lower case. */
  name: string;
  /** Unfolded and trimmed; 8-bit bytes read as UTF-8, else as the likeliest code page; RFC 2047 words not decoded. */
  value: string;
};

/** One address; `name` is decoded (RFC 2047) and may be empty; `address` is trimmed, as written, and may be ill-formed. */
export type MailAddress = { name: string; address: string };

/** What the address list of one header field held (all instances of the field together). */
export type AddressList = {
  /** Mailboxes in order, those of groups included; empty where the field is absent. */
  mailboxes: MailAddress[];
  /** How many instances of the field the mail has. */
  instances: number;
  /** The field used group syntax (RFC 5322 section 3.4). */
  hasGroup: boolean;
  /** An entry without an `@` stands beside the others ("Foo, Inc <a@b>"): who wrote it is unclear. */
  isAmbiguous: boolean;
};

/** One MIME part, containers included, in document order. */
export type MailPart = {
  /** Lower-case type/subtype, "text/plain" by default. */
  type: string;
  /** Content-Type parameters, names in lower case, values decoded. */
  params: Record<string, string>;
  disposition: 'inline' | 'attachment' | null;
  filename: string | null;
  /** 0 is the message itself. */
  depth: number;
  /** For text/calendar: the METHOD of the parameter or of the body's METHOD: line, upper case; else null. */
  calendarMethod: string | null;
  /** An archive that wants a password (zip with its encryption bit set). */
  isEncryptedArchive: boolean;
  /** For a delivery report's own part (RFC 3464): what it says, LF line ends; else null. */
  deliveryStatus: string | null;
};

/** Which limit a mail is over: what lies beyond it was not read. */
export type OverBudget = 'bytes' | 'parts' | 'depth' | 'headers' | 'header-bytes';

/** A mail, read; every field exists, whatever the bytes were. */
export type ParsedMail = {
  headers: HeaderField[];
  from: AddressList;
  sender: AddressList;
  replyTo: AddressList;
  to: AddressList;
  cc: AddressList;
  bcc: AddressList;
  resentFrom: AddressList;
  resentTo: AddressList;
  resentCc: AddressList;
  /** Each Return-Path instance without its angle brackets; '' is the null path `<>`. Empty array: none. */
  returnPaths: string[];
  /** Decoded; '' where absent. */
  subject: string;
  /** Without angle brackets; null where absent or empty. */
  messageId: string | null;
  /** Ids without angle brackets, in order. */
  inReplyTo: string[];
  references: string[];
  /** The Date header as epoch milliseconds; null where absent or unreadable. */
  dateMs: number | null;
  /**
   * All text parts that are meant to be read, joined with a blank line, LF line ends, format=flowed joined
   * (RFC 3676). From HTML where there is no plain text: there a quoted block's lines start with "> ".
   */
  text: string;
  /** Where `text` comes from. */
  textSource: 'plain' | 'html' | 'none';
  /** Where `text` is the plain half of a mail: what the links of its HTML half say outside quotes, one a line; else ''. */
  linkWords: string;
  /** The HTML holds a 1×1 image fetched from elsewhere (AUTOREPLY.md B7). */
  hasRemotePixel: boolean;
  parts: MailPart[];
  /** Bytes of the whole message, as far as known. */
  sizeBytes: number;
  /** The limit the mail is over, or null. */
  overBudget: OverBudget | null;
  /** The bytes had no usable header block (AUTOREPLY.md A11). */
  hasNoHeaders: boolean;
};
