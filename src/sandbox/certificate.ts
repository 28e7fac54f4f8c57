/**
 * A throw-away certificate for `localhost` and 127.0.0.1, signed by itself: its own authority.
 *
 * Node can sign but not write certificates, and a program such as openssl need not be there; the few structures of
 * RFC 5280 that such a certificate needs are written here, in DER (X.690).
 */
import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';

/** Key and certificate, both PEM; whoever believes `certificate` as an authority believes the server. */
export type ServerCertificate = { key: string; certificate: string };

const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OCTET_STRING = 0x04;
const OBJECT_IDENTIFIER = 0x06;
const UTF8_STRING = 0x0c;
const UTC_TIME = 0x17;
const SEQUENCE = 0x30;
const SET = 0x31;
/** `true`, encoded. */
const TRUE = Buffer.from([0x01, 0x01, 0xff]);
/** Context tags: the version and the extensions of a certificate; a name and an address in subjectAltName. */
const VERSION = 0xa0;
const EXTENSIONS = 0xa3;
const DNS_NAME = 0x82;
const IP_ADDRESS = 0x87;

const DAYS_VALID = 30;

function encodedLength(length: number): number[] {
  if (length < 0x80) return [length];
  return length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
}

function der(tag: number, ...parts: readonly (Buffer | string | readonly number[])[]): Buffer {
  const content = Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
  );
  return Buffer.concat([Buffer.from([tag, ...encodedLength(content.length)]), content]);
}

const ECDSA_WITH_SHA256 = der(SEQUENCE, der(OBJECT_IDENTIFIER, [0x2a, 0x86, 0x48, 0xce, 0x3d, 4, 3, 2]));
const COMMON_NAME = der(OBJECT_IDENTIFIER, [0x55, 4, 3]);
const BASIC_CONSTRAINTS = der(OBJECT_IDENTIFIER, [0x55, 0x1d, 19]);
const SUBJECT_ALT_NAME = der(OBJECT_IDENTIFIER, [0x55, 0x1d, 17]);

function nameOf(commonName: string): Buffer {
  return der(SEQUENCE, der(SET, der(SEQUENCE, COMMON_NAME, der(UTF8_STRING, commonName))));
}

/** `2026-11-24T02:31:05Z` as UTCTime: `261124023105Z`. */
function utcTime(instant: Temporal.Instant): Buffer {
  const text = instant.round('second').toString().replaceAll(/[-:T]/g, '');
  return der(UTC_TIME, text.slice(2));
}

function extensions(): Buffer {
  const isAuthority = der(SEQUENCE, BASIC_CONSTRAINTS, TRUE, der(OCTET_STRING, der(SEQUENCE, TRUE)));
  const names = der(SEQUENCE, der(DNS_NAME, 'localhost'), der(IP_ADDRESS, [127, 0, 0, 1]));
  return der(
    EXTENSIONS,
    der(SEQUENCE, isAuthority, der(SEQUENCE, SUBJECT_ALT_NAME, der(OCTET_STRING, names))),
  );
}

function toBeSigned(publicKey: KeyObject, now: Temporal.Instant): Buffer {
  const name = nameOf('Driverseat mail world');
  // A positive number: the first bit is 0.
  const serial = Buffer.concat([Buffer.from([0x01]), randomBytes(15)]);
  return der(
    SEQUENCE,
    der(VERSION, der(INTEGER, [2])),
    der(INTEGER, serial),
    ECDSA_WITH_SHA256,
    name,
    der(SEQUENCE, utcTime(now.subtract({ hours: 24 })), utcTime(now.add({ hours: 24 * DAYS_VALID }))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    extensions(),
  );
}

function pem(label: string, content: Buffer): string {
  const lines = content.toString('base64').replaceAll(/.{64}/g, '$&\n').trimEnd();
  return `-----BEGIN ${label}-----\n${lines}\n-----END ${label}-----\n`;
}

/** Makes a new key and its certificate (ECDSA P-256), valid from a day before `now` for 30 days. */
export function createCertificate(now: Temporal.Instant): ServerCertificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const body = toBeSigned(publicKey, now);
  const signature = sign('sha256', body, privateKey);
  const certificate = der(SEQUENCE, body, ECDSA_WITH_SHA256, der(BIT_STRING, [0], signature));
  return {
    key: pem('PRIVATE KEY', privateKey.export({ type: 'pkcs8', format: 'der' })),
    certificate: pem('CERTIFICATE', certificate),
  };
}
