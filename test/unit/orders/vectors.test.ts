import { describe, expect, it } from '@jest/globals';
import { triedLine } from '../../../src/cli/try/tried-line.js';
import type { Desk } from '../../../src/orders/desk.js';
import type { LineReading } from '../../../src/orders/read-line.js';
import { readMessage } from '../../../src/orders/read-message.js';
import { aDesk } from './a-desk.js';
import { type Expected, orderVectors } from './order-vectors.js';

const NOTHING: Expected = { verdict: '', doubt: null, order: null, fields: {} };
const FILES = ['english.txt', 'turkish.txt'];

function doubtOf(reading: LineReading): string | null {
  return 'doubt' in reading ? reading.doubt.kind : null;
}

/** What came of a line, cut to what its row speaks of. */
function told(reading: LineReading, desk: Desk, { order, fields }: Expected): Expected {
  const printed = triedLine(reading, desk, 'en');
  const names = Object.keys(fields).filter((name) => printed[name] !== undefined);
  return {
    verdict: reading.verdict,
    doubt: doubtOf(reading),
    order: order === null ? null : String(printed['order'] ?? null),
    fields: Object.fromEntries(names.map((name) => [name, String(printed[name])])),
  };
}

describe.each(FILES)('%s', (file) => {
  it.each(orderVectors(file))('$name', ({ text, at, lines }) => {
    const desk = aDesk(at, file === 'turkish.txt' ? 'tr' : 'en');
    const readings = readMessage(text, desk);
    expect(readings.map((reading, index) => told(reading, desk, lines[index] ?? NOTHING))).toEqual(lines);
  });
});

it('has at least 300 rows', () => {
  expect(FILES.flatMap(orderVectors).length).toBeGreaterThanOrEqual(300);
});
