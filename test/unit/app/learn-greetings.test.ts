/** How she greets a client, from the first line of her mail to them: learned only where it is that client's. */
import { describe, expect, it } from '@jest/globals';
import { greetingFor } from '../../../src/app/learn-greetings.js';

const ROWS: [name: string, text: string, greeting: string | null][] = [
  ['Tom Hale', 'Hi Tom,\n\nhere it is.', 'Hi Tom'],
  ['Tom Hale', 'Dear Mr Hale,\n\nhere it is.', 'Dear Mr Hale'],
  ['Omar Aydın', 'Merhaba Omar Bey,\n\nsite hazır.', 'Merhaba Omar Bey'],
  ['Ömer Şahin', 'Merhaba Ömer,\n\nsite hazır.', 'Merhaba Ömer'],
  ['Tom Hale', 'Hi Mia,\n\nhere it is.', null],
  ['Tom Hale', 'Hi Tom and Mia,\n\nhere it is.', null],
  ['Tom Hale', 'Good morning Tom,\n\nhere it is.', null],
  ['Tom Hale', 'Here it is, Tom.', null],
  ['Tom Hale', '', null],
];

describe('a greeting', () => {
  it.each(ROWS)('of %s: %j', (name, text, greeting) => {
    expect(greetingFor({ name }, text)).toBe(greeting);
  });
});
