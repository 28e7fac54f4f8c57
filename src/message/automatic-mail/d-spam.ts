/**
 * Rows D1, D2 and D6: mail that a filter or the freelancer has already called spam, or that carries a program.
 *
 * AUTOREPLY.md section 1, D. A sender can forge these marks only to be answered less.
 */
import type { MailPart } from '../parsed-mail.js';
import { cutEvidence } from './evidence.js';
import { markedHeader } from './header-index.js';
import type { Asked, Row } from './row.js';

const DEAD_FOLDERS = new Set(['junk', 'trash', 'drafts', 'sent']);
const DEAD_FLAGS = new Set(['$junk', 'junk', '\\deleted', '\\draft', '$phishing']);

const atLeast = (limit: number) => (value: string) => Number.parseInt(value, 10) >= limit;

/** What filters write about spam, viruses and phish: field, and the values that say so. */
const VERDICTS: readonly [string, (value: string) => boolean][] = [
  ['x-spam-flag', (value) => /^yes\b/i.test(value)],
  ['x-spam-status', (value) => /^yes\b/i.test(value)],
  ['x-spam', (value) => /^yes\b/i.test(value)],
  ['x-barracuda-spam-status', (value) => /^yes\b/i.test(value)],
  ['x-dspam-result', (value) => /^spam\b/i.test(value)],
  ['x-bogosity', (value) => /^(?:spam|yes)\b/i.test(value)],
  ['x-ses-spam-verdict', (value) => /^fail\b/i.test(value)],
  ['x-ses-virus-verdict', (value) => /^fail\b/i.test(value)],
  ['x-rspamd-action', (value) => /\b(?:add header|reject)\b/i.test(value)],
  // "default: True [21.4 / 15.0]; …": in brackets its symbols name DMARC policies such as "reject" on honest mail too.
  [
    'x-spamd-result',
    (value) => /^[^:;[]*:\s?true\b|\b(?:add header|reject)\b/i.test(value.replaceAll(/\[[^\]]*\]/g, '')),
  ],
  ['x-ms-exchange-organization-scl', atLeast(5)],
  ['x-ms-exchange-organization-pcl', atLeast(4)],
  [
    'x-forefront-antispam-report',
    (value) => /\b(?:SFV:(?:SPM|SKB|SKS)|CAT:(?:SPM|HSPM|PHSH|HPHSH|SPOOF|MALW|BULK))\b/i.test(value),
  ],
  // Seen on phish in the wild beside those of AUTOREPLY.md: Proton, OVH (Vade), Exchange Online's way into Junk.
  ['x-pm-spam-action', (value) => /^(?:spam|phishing)\b/i.test(value)],
  ['x-vr-spamstate', (value) => /^spam\b/i.test(value)],
  ['x-microsoft-antispam-mailbox-delivery', (value) => /(?:^|;)dest:J;/i.test(value)],
  ['x-virus-status', (value) => /^(?:infected|yes)\b/i.test(value)],
];

const PROGRAM_TYPES =
  /^application\/(?:x-msdownload|x-dosexec|x-msdos-program|x-ms-installer|x-msi|java-archive|hta|vnd\.ms-.*macroenabled\.12|vnd\.android\.package-archive)$/;

const PROGRAM_NAMES =
  /\.(?:exe|scr|com|pif|bat|cmd|cpl|dll|msi|msp|mst|js|jse|vbs|vbe|wsf|wsh|wsc|hta|jar|lnk|url|ps1|psm1|reg|scf|inf|chm|iso|img|vhdx?|apk|appx?|docm|dotm|xlsm|xltm|xlam|xll|pptm|ppsm|potm|ppam|sldm|mobileconfig)[\s.]*$/i;

function deadPlace({ facts }: Asked): string | null {
  if (DEAD_FOLDERS.has(facts.folder)) return `in ${facts.folder}`;
  const flag = facts.flags.find((name) => DEAD_FLAGS.has(name.toLowerCase()));
  return flag === undefined ? null : cutEvidence(`flag ${flag}`);
}

function filterVerdict({ headers }: Asked): string | null {
  for (const [name, isSpam] of VERDICTS) {
    const evidence = headers.has(name) ? markedHeader(headers, name, isSpam) : null;
    if (evidence !== null) return evidence;
  }
  return null;
}

function isProgram({ type, filename, isEncryptedArchive }: MailPart): boolean {
  return isEncryptedArchive || PROGRAM_TYPES.test(type) || PROGRAM_NAMES.test((filename ?? '').slice(-40));
}

/** Row D1: in Junk, Trash, Drafts or Sent, or flagged so. */
export const deadMail: Row = {
  id: 'D1',
  class: 'hard',
  barsInquiry: true,
  source: 'RFC 3834 section 7; RFC 9051 section 2.3.2; RFC 5788',
  hit: deadPlace,
};

/** Row D2: a filter on the way says spam, phish or virus. */
export const spamVerdict: Row = {
  id: 'D2',
  class: 'hard',
  barsInquiry: true,
  source: 'SpamAssassin, rspamd, Exchange, SES, Barracuda, DSPAM, bogofilter',
  hit: filterVerdict,
};

/** Row D6: a program, a document with macros, or an archive under a password. */
export const dangerousPart: Row = {
  id: 'D6',
  class: 'soft',
  barsInquiry: false,
  source: 'RFC 3834 section 7',
  hit: ({ message: { mail } }) => {
    const part = mail.parts.find(isProgram);
    return part === undefined ? null : cutEvidence(`part ${part.type} ${part.filename ?? ''}`);
  },
};
