/**
 * Rows D3 and D4: did the freelancer's own provider find that the author is who they say?
 *
 * AUTOREPLY.md section 1, D. Answering a forged From is backscatter, and tells a phisher that somebody reads.
 * Without `mailbox.authservId` nothing can be believed, and both rows pass.
 */
import { splitAddress } from '../address-parts.js';
import { type AuthResult, trustedResults } from './authentication-results.js';
import { cutEvidence } from './evidence.js';
import type { Asked, Row } from './row.js';

function results({ message: { mail }, facts }: Asked): AuthResult[] | null {
  return facts.authservId === null ? null : trustedResults(mail.headers, facts.authservId);
}

function authorDomain({ from }: Asked): string {
  return splitAddress(from?.address ?? '')?.domain ?? '';
}

/** Relaxed alignment without a list of public suffixes: the same domain, or one below the other. */
function isAligned(name: string | undefined, author: string): boolean {
  const domain = name?.slice(name.lastIndexOf('@') + 1) ?? '';
  if (!domain.includes('.') || author === '') return false;
  return domain === author || domain.endsWith(`.${author}`) || author.endsWith(`.${domain}`);
}

function isAlignedPass({ method, value, properties, mayProve }: AuthResult, author: string): boolean {
  if (value !== 'pass' || !mayProve) return false;
  if (method === 'dmarc') {
    const from = properties.get('header.from');
    return from === undefined || isAligned(from, author);
  }
  if (method === 'dkim') return isAligned(properties.get('header.d') ?? properties.get('header.i'), author);
  return method === 'spf' && isAligned(properties.get('smtp.mailfrom'), author);
}

function isFailure({ method, value }: AuthResult): boolean {
  if (method === 'spf') return value === 'fail' || value === 'softfail';
  return (method === 'dmarc' || method === 'compauth') && value === 'fail';
}

function forged(asked: Asked): string | null {
  const found = results(asked);
  if (found === null) return null;
  const author = authorDomain(asked);
  const hasSignature = found.some((result) => result.method !== 'spf' && isAlignedPass(result, author));
  const failure = found.find((result) => isFailure(result) && !(result.method === 'spf' && hasSignature));
  return failure === undefined ? null : cutEvidence(`${failure.method}=${failure.value}`);
}

function unproven(asked: Asked): string | null {
  const found = results(asked);
  if (found === null) return null;
  const author = authorDomain(asked);
  const dmarc = found.find((result) => result.method === 'dmarc' && result.mayProve);
  const isProven =
    dmarc?.value === 'pass' ? isAlignedPass(dmarc, author) : found.some((r) => isAlignedPass(r, author));
  return isProven ? null : cutEvidence(`dmarc=${dmarc?.value ?? 'unknown'}`);
}

/** Row D3: the provider found the author forged. */
export const forgedAuthor: Row = {
  id: 'D3',
  class: 'hard',
  barsInquiry: false,
  source: 'RFC 5429 section 2.1; RFC 8601; Exim, Zendesk',
  hit: forged,
};

/** Row D4: the provider says what it finds, and did not find the author proven. */
export const unprovenAuthor: Row = {
  id: 'D4',
  class: 'soft',
  barsInquiry: false,
  source: 'RFC 8601',
  hit: unproven,
};
