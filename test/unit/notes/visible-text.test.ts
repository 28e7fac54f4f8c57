import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { visibleText } from '../../../src/notes/visible-text.js';

describe("a stranger's words in a note", () => {
  it.each([
    ['line breaks become blanks, so no line is forged', 'Hi\r\n 2  urgency\n\n"pay"', 'Hi 2 urgency "pay"'],
    ['other line separators too', 'a\u2028b\u2029c\u0085d\u000Be', 'a b c d e'],
    ['what turns the reading direction is shown', 'invoice\u202Egpj.exe', 'invoice‹202E›gpj.exe'],
    ['isolates are shown', '\u2066x\u2069', '‹2066›x‹2069›'],
    ['control characters are shown', 'a\u0000b\u001B[31m', 'a‹0000›b‹001B›[31m'],
    ['zero-width blanks are shown', 'pay\u200Bpal', 'pay‹200B›pal'],
    ['Arabic and Hebrew stay as they are', 'مرحبا שלום', 'مرحبا שלום'],
    ['emoji made of several stay whole', '👩\u200D💻 hi', '👩\u200D💻 hi'],
    ['Turkish stays', 'İğne ıslak', 'İğne ıslak'],
    ['half a surrogate pair is shown', 'a\uD800b', 'a‹D800›b'],
  ])('%s', (_, text, shown) => {
    expect(visibleText(text)).toBe(shown);
  });

  it('is cut at 200 characters, not inside one', () => {
    expect([...visibleText('🎈'.repeat(500))]).toHaveLength(200);
    expect(visibleText('🎈'.repeat(500)).endsWith('🎈…')).toBe(true);
    expect(visibleText('a'.repeat(200))).toBe('a'.repeat(200));
    expect(visibleText(`${'a'.repeat(200)}b`)).toBe(`${'a'.repeat(199)}…`);
  });

  it('is one short line of visible characters, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => {
        const shown = visibleText(text);
        expect(shown).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u);
      }),
    );
  });
});
