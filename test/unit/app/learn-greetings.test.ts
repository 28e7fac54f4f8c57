/** How she greets a client, from the first line of her mail to them: learned only where it is that client's. */
import { describe, expect, it } from '@jest/globals';
import {
  foreignGreetings,
  greetingFor,
  greetingOf,
  greetingOfWriter,
} from '../../../src/app/learn-greetings.js';
import { instant } from '../calendar/policies.js';
import { aClient } from '../plan/a-reply.js';
import { botWith, NOW } from './conversation-desk.js';

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

describe('mail in the client’s language', () => {
  it.each([
    ['is greeted as she greets, in that language', 'tr', 'Merhaba Ayşe Hanım', 'tr', 'Merhaba Ayşe Hanım'],
    ['has the plain greeting where hers is of another language', 'en', 'Merhaba Ayşe Hanım', 'tr', null],
    ['also where nothing but the greeting tells it', 'en', 'Merhaba Ayşe Hanım', null, null],
    ['is greeted with what stands above mail in both', 'tr', 'Hi Ayşe', 'tr', 'Hi Ayşe'],
    ['and with what suits it, whatever the mail below it was', 'en', 'Hi Ayşe', 'tr', 'Hi Ayşe'],
    ['a language that I don’t know keeps its greeting', 'de', 'Hallo Ayşe', null, 'Hallo Ayşe'],
    ['which suits no English', 'en', 'Hallo Ayşe', null, null],
  ])('%s', async (_, language, greeting, mailLanguage, expected) => {
    const bot = botWith();
    await bot.journal.append(instant(NOW), {
      type: 'greeted',
      client: 'ayse',
      greeting,
      language: mailLanguage,
    });
    const ayse = aClient({ slug: 'ayse', name: 'Ayşe Kaya', language });
    expect(greetingOf(bot, ayse)).toBe(expected);
    expect(greetingOf(bot, { ...ayse, greeting: 'Dear Ayşe' })).toBe('Dear Ayşe');
    bot.rules = { ...bot.rules, allClients: [ayse] };
    expect(foreignGreetings(bot).map(({ name }) => name)).toEqual(expected === null ? ['Ayşe Kaya'] : []);
  });

  it('that is greeted otherwise than she does is told in one digest', async () => {
    const bot = botWith();
    const greeted = { type: 'greeted', client: 'tom', greeting: 'Merhaba Tom', language: 'tr' } as const;
    await bot.journal.append(instant(NOW), greeted);
    bot.rules = { ...bot.rules, allClients: [aClient()] };
    const [foreign] = foreignGreetings(bot);
    expect(foreign).toMatchObject({ name: 'Tom Hale', greeting: 'Merhaba Tom', language: 'en' });
    const noting = { type: 'noting', messageId: 'd', subject: 'digest' } as const;
    await bot.journal.append(instant(NOW), { ...noting, about: [foreign?.about ?? ''], authors: [] });
    expect(foreignGreetings(bot)).toHaveLength(1);
    await bot.journal.append(instant(NOW), { type: 'noted', messageId: 'd' });
    expect(foreignGreetings(bot)).toEqual([]);
  });
});

describe('an answer greets', () => {
  it.each([
    ['the client', 'tom@hale.example', 'Hi Tom'],
    ['the client, however the address is written', 'Tom@HALE.example', 'Hi Tom'],
    ['the client at another of his addresses', 'tom@home.example', 'Hi Tom'],
    ['nobody else by the client’s name', 'mia@hale.example', null],
  ])('%s', (_, writer, expected) => {
    const tom = aClient({
      greeting: 'Hi Tom',
      also: ['tom@home.example'],
      people: [{ name: 'Mia Hale', address: 'mia@hale.example' }],
    });
    expect(greetingOfWriter(botWith(), tom, writer)).toBe(expected);
  });
});
