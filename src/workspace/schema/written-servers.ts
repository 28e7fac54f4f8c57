/**
 * Addresses of people and servers as the workspace writes them.
 *
 * No text of these refusals repeats a URL: somebody will write a password into one.
 */
import { isIP } from 'node:net';
import { isMailable } from '../../message/address-parts.js';
import type { MailServer } from '../../plan/settings.js';
import { type Reading, shown } from './reading.js';

/** "ana@ruiz.example": the address alone, one that mail can be sent to. */
export function readAddress(text: string): Reading<string> {
  if (isMailable(text) && !/\s/.test(text)) return { value: text };
  if (/\p{Cf}/u.test(text)) {
    const what = `${shown(text)} has a character in it that nobody sees`;
    return { what, fix: 'Type the address anew, and paste nothing.' };
  }
  const inBrackets = /<([^<>\s]+)>$/.exec(text)?.[1];
  const fix = inBrackets === undefined ? 'Write it like ana@ruiz.example.' : `Write ${inBrackets} alone.`;
  return { what: `${shown(text)} is no mail address`, fix };
}

function isDomain(text: string): boolean {
  return isMailable(`x@${text}`);
}

/** "ruiz.example". */
export function readDomain(text: string): Reading<string> {
  if (isDomain(text)) return { value: text.toLowerCase() };
  return { what: `${shown(text)} is no domain`, fix: 'Write what stands behind the @, like ruiz.example.' };
}

/** What each kind of URL means, and the port of the other kind: the commonest slip. */
const SCHEMES = {
  imaps: { port: 993, security: 'tls', mixedUp: [143, 'imap'] },
  imap: { port: 143, security: 'starttls', mixedUp: [993, 'imaps'] },
  smtps: { port: 465, security: 'tls', mixedUp: [587, 'smtp'] },
  smtp: { port: 587, security: 'starttls', mixedUp: [465, 'smtps'] },
} as const satisfies Record<
  string,
  { port: number; security: MailServer['security']; mixedUp: readonly [number, string] }
>;

function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

function isHost(host: string): boolean {
  return isIP(host) !== 0 || isDomain(host) || /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(host);
}

type Scheme = keyof typeof SCHEMES;

function splitUrl(text: string): { scheme: Scheme; host: string; port: number | null } | null {
  const match = /^(imaps?|smtps?):\/\/(\[[^\]]*\]|[^:/?#[\]]+)(?::(\d{1,5}))?\/?$/i.exec(text);
  if (match === null) return null;
  const [, scheme = '', host = '', port] = match;
  return {
    scheme: scheme.toLowerCase() as Scheme,
    host: host.replace(/^\[(.*)\]$/, '$1').toLowerCase(),
    port: port === undefined ? null : Number(port),
  };
}

/** "imaps://imap.ruiz.example:993"; the port may be left out. */
export function readMailServer(protocol: 'imap' | 'smtp'): (text: string) => Reading<MailServer> {
  const fix = `Write it like ${protocol}s://${protocol}.ruiz.example:${SCHEMES[`${protocol}s`].port}.`;
  return (text) => {
    if (text.includes('@')) {
      const what = 'no user and no password stand in the address of a server';
      return { what, fix: `${fix} Who logs in is mailbox.user.` };
    }
    const url = splitUrl(text);
    if (url?.scheme.startsWith(protocol)) return readServer(url.scheme, url.host, url.port, fix);
    return { what: `it is not the address of an ${protocol.toUpperCase()} server`, fix };
  };
}

function readServer(scheme: Scheme, host: string, written: number | null, fix: string): Reading<MailServer> {
  const { port: usual, security, mixedUp } = SCHEMES[scheme];
  const port = written ?? usual;
  if (!isHost(host) || port < 1 || port > 65_535)
    return { what: `${shown(`${host}:${port}`)} is no host and port`, fix };
  if (port === mixedUp[0]) {
    const what = `port ${port} does not speak ${scheme}://`;
    return { what, fix: `Write ${mixedUp[1]}://${host}:${port}.` };
  }
  const isPlain = security === 'starttls' && isThisMachine(host);
  return { value: { host, port, security: isPlain ? 'starttls-if-offered' : security } };
}

/** "rediss://…", or the path of a unix socket. */
export function readRedis(text: string): Reading<string> {
  const isUrl = /^rediss?:\/\/./.test(text) && URL.canParse(text);
  if (isUrl || /^\/[^\p{Cc}]+$/u.test(text)) return { value: text };
  const fix = 'Write redis://host:6379, rediss://…, or the path of a unix socket; or leave it out.';
  return { what: 'it is not the address of a Redis', fix };
}
