/**
 * The two halves of an address, and whether it is one that mail can be sent to: AUTOREPLY.md rows A9, B3, C4, C7.
 *
 * Addresses come out of strangers' headers; every test here is one linear pass.
 */

/** Local part as written but without quotes (`"john doe"` gives `john doe`), and domain, both in lower case. */
export type AddressParts = { local: string; domain: string };

/** Splits at the last `@`; null where either half is missing. */
export function splitAddress(address: string): AddressParts | null {
  const lower = address.trim().toLowerCase();
  const at = lower.lastIndexOf('@');
  if (at <= 0 || at === lower.length - 1) return null;
  const local = lower.slice(0, at);
  const isQuoted = local.length > 1 && local.startsWith('"') && local.endsWith('"');
  return {
    local: isQuoted ? local.slice(1, -1).replace(/\\(.)/gs, '$1') : local,
    domain: lower.slice(at + 1),
  };
}

/** Takes off what Bounce Address Tag Validation puts before a person's local part: `prvs=tag=`, `btv1==tag==`. */
export function withoutBatv(local: string): string {
  if (!local.includes('=')) return local;
  return local.replace(/^(?:prvs=[^=]*=|btv1==[^=]*==)(?=.)/, '');
}

/**
 * Whether a return path is a forwarder's, not the author's: a Gmail account stamps `me+caf_=there=there.example@gmail.com`,
 * Microsoft 365 `bounces+SRS=hash@old.example`.
 */
export function isForwarderPath(address: string): boolean {
  return /\+caf_=|^bounces?\+srs=/i.test(address);
}

/** Top-level names that no public mail has; `.example` and `.test` are fine, demos and tests use them. */
const UNROUTABLE = new Set(['local', 'invalid', 'localhost', 'localdomain']);

const LABEL = /^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_-]{0,61}[\p{L}\p{M}\p{N}_])?$/u;

/** Whether a domain has two labels or more, is no IP literal, and may exist on the public network. */
function isPublicDomain(domain: string): boolean {
  const labels = domain.split('.');
  const top = labels.at(-1) ?? '';
  return (
    domain.length <= 253 &&
    labels.length > 1 &&
    labels.every((label) => LABEL.test(label)) &&
    !/^\d+$/.test(top) &&
    !UNROUTABLE.has(top)
  );
}

/** RFC 5321 section 4.5.3.1.3, without the angle brackets. */
const MAX_ADDRESS = 254;

/** What can't stand in a header and in a command as it is; a character that nobody sees, too. */
const UNFIT = /[\p{C}\p{Zl}\p{Zp}<>]/u;

/**
 * Whether mail can be sent to it: one address with exactly one `@` outside quotes and a public domain (RFC 5322 section 3.4.1,
 * row C4), which can stand in a header and in a command as it is.
 */
export function isMailable(address: string): boolean {
  const written = address.trim();
  if (written.length > MAX_ADDRESS || UNFIT.test(written)) return false;
  const parts = splitAddress(written);
  if (parts === null || !isPublicDomain(parts.domain)) return false;
  const local = written.slice(0, written.lastIndexOf('@'));
  return /^"(?:[^"\\]|\\.)*"$/s.test(local) || /^[^\s@"<>(),:;\\[\]]+$/.test(local);
}

/** A domain in the ASCII form of IDNA, lower case, without the root's dot; as it stands where it is ASCII already, or no domain. */
export function asciiDomain(domain: string): string {
  const lower = domain.toLowerCase().replace(/(?<=.)\.$/, '');
  if (!/[^ -~]/.test(lower) || !isPublicDomain(lower)) return lower;
  const asHost = `http://${lower}`;
  return URL.canParse(asHost) ? new URL(asHost).hostname : lower;
}
