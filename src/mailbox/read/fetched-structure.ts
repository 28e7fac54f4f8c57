/**
 * The parts of a mail of which only the beginning was fetched: what the server says of them, with the bytes there are.
 *
 * IMAP's BODYSTRUCTURE names every part; bodies come from the beginning, where our own reading agrees on the part,
 * or from what was fetched of a part on its own.
 */
import { decodeEncodedWords } from './encoded-words.js';
import { LIMITS, runOut, type Spending } from './limits.js';
import { flatten, nameDisposition, nameType, type Part } from './part-tree.js';

/** BODYSTRUCTURE as a value; imapflow's `MessageStructureObject` is one. */
export type MailStructure = {
  type: string;
  part?: string | undefined;
  parameters?: Record<string, string> | undefined;
  disposition?: string | undefined;
  dispositionParameters?: Record<string, string> | undefined;
  encoding?: string | undefined;
  childNodes?: readonly MailStructure[] | undefined;
};

/** What was fetched: the tree read from the beginning, and parts' bodies on their own by part number. */
export type Fetched = { beginning: Part; furtherText: ReadonlyMap<string, Uint8Array> };

/** The tree of the whole mail. */
export function readStructure(structure: MailStructure, fetched: Fetched, spent: Spending): Part {
  const known = new Map(flatten(fetched.beginning).map((part) => [part.number, part]));
  spent.parts = 0;
  return readNode(structure, { known, furtherText: fetched.furtherText, spent }, '', 0);
}

type Reading = {
  known: ReadonlyMap<string, Part>;
  furtherText: ReadonlyMap<string, Uint8Array>;
  spent: Spending;
};

function readNode(node: MailStructure, reading: Reading, number: string, depth: number): Part {
  reading.spent.parts += 1;
  const part = describe(node, number, depth);
  // An attached message is one part; its own parts are its own affair.
  const children = part.type.startsWith('multipart/') ? readNodes(node, reading, number, depth) : [];
  if (children.length > 0) return { ...part, children };
  const leafNumber = number === '' ? '1' : number;
  return { ...part, number: leafNumber, body: bodyOf(part.type, leafNumber, reading) };
}

function readNodes(node: MailStructure, reading: Reading, number: string, depth: number): Part[] {
  const children: Part[] = [];
  for (const child of node.childNodes ?? []) {
    if (depth >= LIMITS.depth) runOut(reading.spent, 'depth');
    else if (reading.spent.parts >= LIMITS.parts) runOut(reading.spent, 'parts');
    else {
      const place = number === '' ? `${children.length + 1}` : `${number}.${children.length + 1}`;
      children.push(readNode(child, reading, place, depth + 1));
    }
  }
  return children;
}

function bodyOf(type: string, number: string, { known, furtherText }: Reading): Buffer {
  const further = furtherText.get(number);
  if (further !== undefined) return Buffer.from(further.buffer, further.byteOffset, further.byteLength);
  const same = known.get(number);
  return same !== undefined && same.type === type ? same.body : Buffer.alloc(0);
}

function describe(node: MailStructure, number: string, depth: number): Part {
  const params = decoded(node.parameters);
  const file = decoded(node.dispositionParameters)['filename'] ?? params['name'];
  return {
    number,
    depth,
    ...nameType(node.type.toLowerCase(), params),
    ...nameDisposition((node.disposition ?? '').toLowerCase(), file),
    encoding: (node.encoding ?? '').toLowerCase(),
    body: Buffer.alloc(0),
    children: [],
  };
}

function decoded(params: Record<string, string> = {}): Record<string, string> {
  const entries = Object.entries(params).map(([name, value]) => [
    name.toLowerCase(),
    decodeEncodedWords(value),
  ]);
  return Object.fromEntries(entries);
}
