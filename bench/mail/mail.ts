/**
 * A whole mail from its parts: the header block as it looks after two hops and a signature.
 */
import { headerText } from './encodings.js';
import type { Part } from './parts.js';
import { ANA, type Person } from './people.js';
import type { Random } from './random.js';

/** A mail to be put into a mailbox: bytes with lines ended by LF, and its INTERNALDATE in epoch milliseconds. */
export type BenchMail = { raw: Buffer; internalDateMs: number };

/** What a mail says of itself; `fields` are further header lines. */
export type Letter = {
  from: Person;
  to?: Person;
  subject: string;
  messageId: string;
  fields?: readonly string[];
  part: Part;
};

function person({ name, address }: Person): string {
  return name === '' ? address : `${headerText(name)} <${address}>`;
}

function signature(random: Random, domain: string): string {
  const value = Array.from({ length: 6 }, () => random.name(60)).join('\n\t ');
  return `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=${domain}; s=mail;\n\th=from:to:subject:date:message-id:mime-version:content-type; bh=${random.name(43)}=;\n\tb=${value}`;
}

/** What servers put on top of a mail on its way: about 2.4 KB. */
function traceFields(random: Random, from: Person, date: string): string[] {
  const domain = from.address.slice(from.address.indexOf('@') + 1);
  const hop = (by: string, host: string) =>
    `Received: from ${host} (${host} [192.0.2.${random.between(1, 254)}])\n\tby ${by} (Postfix) with ESMTPS id ${random.name(11).toUpperCase()}\n\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))\n\tfor <${ANA.address}>; ${date}`;
  return [
    `Return-Path: <${from.address}>`,
    `Delivered-To: ${ANA.address}`,
    hop('mx.ruiz.example', `out.${domain}`),
    `Authentication-Results: mx.ruiz.example;\n\tdkim=pass (2048-bit key; unprotected) header.d=${domain} header.i=@${domain} header.b=${random.name(8)};\n\tspf=pass smtp.mailfrom=${from.address}; dmarc=pass header.from=${domain}`,
    hop(`out.${domain}`, `relay-${random.name(4)}.${domain}`),
    signature(random, domain),
    signature(random, 'relay.example'),
    `X-Mailer: ${random.pick(['Mail 16.0', 'Thunderbird 128', 'iPhone Mail 22'])}`,
  ];
}

/** Writes a mail; `atMs` is when it was sent and arrived. */
export function writeMail(random: Random, letter: Letter, atMs: number): BenchMail {
  const { from, to = ANA, subject, messageId, fields = [], part } = letter;
  const date = new Date(atMs).toUTCString().replace('GMT', '+0000');
  const header = [
    ...traceFields(random, from, date),
    `From: ${person(from)}`,
    `To: ${person(to)}`,
    `Subject: ${headerText(subject)}`,
    `Date: ${date}`,
    `Message-ID: <${messageId}>`,
    ...fields,
    'MIME-Version: 1.0',
    ...part.fields,
  ];
  return { raw: Buffer.from(`${header.join('\n')}\n\n${part.content}`, 'latin1'), internalDateMs: atMs };
}
