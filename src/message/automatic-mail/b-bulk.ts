/**
 * Rows B4, B6 to B8: signs of mail sent to many — fingerprints of bulk mailers, a way out of a list, a tracking
 * pixel, a crowd of recipients. AUTOREPLY.md section 1, B; all SOFT, since people use such mailers too.
 *
 * B7's other half (Gmail's categories) is a question to the server, asked where the mailbox is read, not here.
 */
import { bulkPhraseIn } from './bulk-phrases.js';
import { cutEvidence } from './evidence.js';
import { anyMarkedHeader, markedHeader, prefixedHeader } from './header-index.js';
import type { Asked, Row } from './row.js';

/** Fields of bulk mailers. */
export const MAILER_FIELDS = [
  'x-feedback-id',
  'x-csa-complaints',
  'x-sg-eid',
  'x-sg-id',
  'x-ses-outgoing',
  'x-mailgun-sid',
  'x-mailgun-variables',
  'x-mailgun-tag',
  'x-mc-user',
  'x-msfbl',
  'x-msys-api',
  'x-sfmc-stack',
  'x-hs-cid',
  'x-roving-id',
  'x-250ok-cid',
  'x-job',
  'x-bfi',
  'x-mid',
  'x-ebs',
  'x-virtual-mta',
  'x-rss-feed',
];

/** How other fields of theirs begin. */
export const MAILER_PREFIXES = ['x-mandrill-', 'x-campaign', 'x-mailjet-', 'x-mj-', 'x-klaviyo-', 'x-cm-'];

/** Stamped on personal mail: by Coremail (163.com) on what it sends, by Cloudmark on what it filters. */
const NO_MAILER = new Set([
  'x-cm-transid',
  'x-cm-senderinfo',
  'x-cm-analysis',
  'x-cm-envelope',
  'x-cm-score',
]);

/** In X-Mailer: parts that programs send with, and programs made to send to many; no person's mail client is built on them. */
const PROGRAM_MAILERS =
  /^(?:phpmailer|swiftmailer|symfony mailer|nodemailer|microsoft cdo|mime::lite|mime-tools|javamail|egroups message poster|atlas mailer|quicksender|sendemail|aspmail)\b/i;

const MANY = 10;

function mailerField({ headers }: Asked): string | null {
  return (
    // Fastmail stamps personal mail too.
    markedHeader(headers, 'feedback-id', (value) => !/:fastmail$/i.test(value)) ??
    anyMarkedHeader(headers, MAILER_FIELDS) ??
    markedHeader(headers, 'x-report-abuse', (value) => /for this campaign/i.test(value)) ??
    prefixedHeader(headers, MAILER_PREFIXES, NO_MAILER) ??
    markedHeader(headers, 'x-mailer', (value) => PROGRAM_MAILERS.test(value))
  );
}

function trackedHtml({ message: { mail } }: Asked): string | null {
  const hasPlain = mail.parts.some(
    ({ type, disposition }) => type === 'text/plain' && disposition !== 'attachment',
  );
  return mail.hasRemotePixel && !hasPlain ? 'HTML only, with a remote 1×1 image' : null;
}

/** Row B4: fingerprints of bulk mailers and of what programs send with. */
export const bulkMailers: Row = {
  id: 'B4',
  class: 'soft',
  barsInquiry: false,
  source: 'what bulk mailers stamp; Feedback-ID alone proves nothing',
  hit: mailerField,
};

/** Row B6: a way out of a list, or into the browser, in the mail's own words. */
export const wayOut: Row = {
  id: 'B6',
  class: 'soft',
  barsInquiry: false,
  source: 'practice',
  hit: ({ message }) => {
    const phrase = bulkPhraseIn(message);
    return phrase === null ? null : cutEvidence(`text: ${phrase}`);
  },
};

/** Row B7, the half that the mail itself tells. */
export const trackingPixel: Row = {
  id: 'B7',
  class: 'soft',
  barsInquiry: false,
  source: 'practice',
  hit: trackedHtml,
};

/** Row B8: more than ten recipients in To and Cc. */
export const crowd: Row = {
  id: 'B8',
  class: 'soft',
  barsInquiry: false,
  source: 'practice',
  hit: ({ message: { mail } }) => {
    const count = mail.to.mailboxes.length + mail.cc.mailboxes.length;
    return count > MANY ? `${count} recipients` : null;
  },
};
