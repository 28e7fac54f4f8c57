import { describe, expect, it } from '@jest/globals';
import { type PhraseFault, readPhrase } from '../../../src/judgement/phrases/little-language.js';
import { Matcher } from '../../../src/judgement/phrases/matcher.js';
import { cutWords } from '../../../src/judgement/text/cut-words.js';

/** What a phrase finds in a text, as it stands there; null where it finds nothing. */
function found(phrase: string, text: string): string | null {
  const read = readPhrase(phrase);
  if ('fault' in read) throw new Error(`${phrase}: ${read.fault}`);
  const cut = cutWords(text);
  const [hit] = new Matcher([{ label: 'x', phrase }]).find(cut);
  return hit === undefined ? null : text.slice(cut.at[hit.from], cut.end[hit.to - 1]);
}

describe('the little language', () => {
  it.each<[string, string, string]>([
    ['asap', 'I need it ASAP!', 'ASAP'],
    ['how much', 'So, how  much?', 'how  much'],
    ["don't know", 'I dont know', 'dont know'],
    ['dont know', 'I don’t know', 'don’t know'],
    ['time critical', 'It is time-critical.', 'time-critical'],
    ['(price|cost) of', 'the cost of it', 'cost of'],
    ['(as soon as possible|asap)', 'as soon as possible please', 'as soon as possible'],
    ['a (very|) tight', 'on a tight budget', 'a tight'],
    ['a (very|) tight', 'on a very tight budget', 'a very tight'],
    ['how much * cost', 'how much cost', 'how much cost'],
    ['how much * cost', 'how much would your logos cost', 'how much would your logos cost'],
    ['urgen~', 'the urgency of it', 'urgency'],
    ['(fiyat|ücret)~', 'ücretlerinizden bahsedin', 'ücretlerinizden'],
    ['~bilir misiniz', 'Bakabilir misiniz?', 'Bakabilir misiniz'],
    ['within # hours', 'within 48 hours', 'within 48 hours'],
    ['# dakika', 'iki dakika', 'iki dakika'],
    ['# min', 'a 2min video', '2min'],
    ['cumaya', "Cuma'ya yetişsin", "Cuma'ya"],
    ['acil', 'ACİL', 'ACİL'],
    ['yarın', 'yarin lazim', 'yarin'],
    ['# €', 'for 400€', '400€'],
  ])('%s finds it in: %s', (phrase, text, expected) => {
    expect(found(phrase, text)).toBe(expected);
  });

  it.each<[string, string, string]>([
    ['how much * cost', 'how much would one of your logos cost', 'four words between'],
    ['how much', 'how. Much', 'over the end of a sentence'],
    ['how much', 'how\n\nmuch', 'over a blank line'],
    ['asap', 'asaplı', 'another word'],
    ['urgen~', 'insurgent', 'not at its beginning'],
    ['within # hours', 'within some hours', 'no number'],
    ['a b c', 'a b', 'the text ends before'],
  ])('%s finds nothing in: %s (%s)', (phrase, text) => {
    expect(found(phrase, text)).toBeNull();
  });

  it.each<[string, PhraseFault]>([
    ['', 'empty'],
    ['  ', 'empty'],
    ['(|a)', 'empty'],
    ['*', 'only-gaps'],
    ['* *', 'only-gaps'],
    ['ASAP', 'upper-case'],
    ['İndirim', 'upper-case'],
    ['how much?', 'punctuation'],
    ['a.b', 'punctuation'],
    ['pri~ce', 'punctuation'],
    ['~', 'punctuation'],
    ['a~', 'punctuation'],
    ['price*', 'punctuation'],
    ['#nine', 'punctuation'],
    ['(a|b', 'bracket'],
    ['a|b', 'bracket'],
    ['(a|(b|c))', 'bracket'],
    ['one two * three * four * five * six * seven * eight * nine * ten * eleven', 'too-long'],
  ])('says what is wrong with %j: %s', (phrase, fault) => {
    expect(readPhrase(phrase)).toEqual({ fault });
  });
});
