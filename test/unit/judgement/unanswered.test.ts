/**
 * unanswered, question by question: what counts as asked, what as answered, and what only looks like either.
 */
import { describe, expect, it } from '@jest/globals';
import { unanswered } from '../../../src/judgement/flags/unanswered/unanswered.js';
import { judgeText } from '../../../src/judgement/judge-text.js';
import { Reading } from '../../../src/judgement/text/reading.js';
import { newTextOf } from '../../../src/message/new-text/new-text.js';
import { SHIPPED } from './shipped-phrases.js';

function openOf(prior: string, text: string): string[] {
  const judgement = judgeText({ text, prior, kind: 'reply' }, SHIPPED, {
    noteLanguage: 'en',
    writtenAt: null,
  });
  expect(judgement.findings.some(({ flag }) => flag === 'unanswered')).toBe(
    judgement.openQuestions.length > 0,
  );
  return judgement.openQuestions;
}

describe('what counts as asked', () => {
  const SILENCE = 'Lovely weather for once.';
  it.each<[string, string, string[]]>([
    [
      'two questions in one sentence',
      'How many pages, and who is it for?',
      ['How many pages', 'who is it for?'],
    ],
    ['a question told indirectly', 'Could you tell me how many words it has?', ['how many words it has?']],
    ['a request', 'Please send me the login.', ['Please send me the login']],
    ['a need', 'I still need the plot plan.', ['I still need the plot plan']],
    [
      'two things in one request',
      'Please send the plan and the photos.',
      ['Please send the plan', 'the photos'],
    ],
    ['when and where together', 'When and where was she born?', ['When and where was she born?']],
    ['without its mark', 'and whats the theme', ['whats the theme']],
    ['what leads up to it is left out', 'Three things: is it wood or metal?', ['is it wood or metal?']],
    ['manners ask nothing', 'Here it is. How was your holiday?', []],
    ['an offer asks nothing', 'Here it is. Let me know if you need another format.', []],
    ['what hangs on a yes falls away with a no', 'If so, in which languages?', []],
    ['in Turkish', 'Kaç sayfa, hangi ebatta?', ['Kaç sayfa', 'hangi ebatta?']],
    [
      'a Turkish choice is one question',
      'Siz mi gireceksiniz ben mi gireyim?',
      ['Siz mi gireceksiniz ben mi gireyim?'],
    ],
    ['a Turkish request', 'Logoyu gönderir misiniz?', ['Logoyu gönderir misiniz?']],
    ['asking for an answer soon is manners', 'Dosya ekte. Bugün cevap verirseniz sevinirim.', []],
  ])('%s', (_, prior, open) => {
    expect(openOf(prior, SILENCE)).toEqual(open);
  });
});

describe('what answers', () => {
  it.each<[string, string, string]>([
    ['a number', 'How many guests?', 'About ninety, I would say.'],
    ['a date', 'When is it?', 'The 12th of September.'],
    ['the season', 'When would you like it?', 'Easter week.'],
    ['one of the two', 'Is it wood or metal?', 'Wood please.'],
    ['its other name', 'Is it for indoors or outdoors?', "It'll hang outside."],
    ['none', 'Is there a style guide?', 'We have no style guide.'],
    ['not yet', 'Do you have a name already?', "Not yet, we're waiting for the lawyers."],
    ['a colour in few words', 'Which colour is the housing?', 'RAL 7016, dark grey.'],
    ['a place', 'Where will it hang?', 'Above the fireplace in the lounge.'],
    ['a person', 'Who writes the texts?', 'My colleague Ana.'],
    ['the thing attached', 'Please send me the logo.', 'Logo attached.'],
    ['a link', 'Could you send the file?', 'https://example.com/file.zip'],
    ['put off with a day', 'What size is it?', "I'll measure it tonight and let you know."],
    ['put off, by somebody', 'What size is it?', 'Our carpenter will send you that.'],
    ['in order of a list', '1. How long is it?\n2. Is it ready?', '1) 40 minutes\n2) yes'],
    [
      'below the question',
      'How long is it?\nIs it ready?',
      '> How long is it?\n40\n\n> Is it ready?\nnearly',
    ],
    ['in a word for both', 'Do you want subtitles? Do you want music?', 'Both.'],
    ['a go-ahead', 'Shall I start?', 'Yes, go ahead.'],
    ['permission', 'Can I bring my own backdrop?', 'Bring whatever you like.'],
    [
      'a correction where changes were asked for',
      'Anything wrong with it?',
      'The date on page 2 has a typo.',
    ],
    ['Turkish number', 'Kaç sayfa?', '212 sayfa'],
    ['Turkish lack', 'Logonuz var mı?', 'Logomuz yok henüz.'],
    ['Turkish choice', 'Renkli mi siyah beyaz mı?', 'Renkli olsun.'],
    ['without Turkish letters', 'Ölçüsü ne kadar?', 'olcu 90x120'],
    [
      'Turkish, put off with a day',
      'Ölçüsü ne?',
      'Ölçüyü bilmiyorum, matbaacı pazartesi söyleyecek, size iletirim.',
    ],
    ['who does it', 'İçerikleri siz mi gireceksiniz ben mi gireyim?', 'İçerikleri siz girin.'],
    ['its value beside a word left to taste', 'A2 or A1?', 'A1, and the rest is up to you.'],
  ])('%s', (_, prior, text) => {
    expect(openOf(prior, text)).toEqual([]);
  });
});

describe('what does not answer', () => {
  it.each<[string, string, string]>([
    ['the decision handed back', 'Which size?', "You're the expert, you decide."],
    ['it does not matter', 'What tempo is it?', "Nah, the tempo isn't important."],
    ['later, without a day', 'How many pages?', 'We can sort that out later.'],
    ['a promise without a day', 'How many pages?', "I'll come back to that."],
    ['let us begin', 'How many pages?', "Let's just get going!"],
    ['cheer', 'How many pages?', "So excited, can't wait!"],
    ['their own question', 'How many pages?', 'What would it cost?'],
    ['the price first', 'How many guests?', 'Before we get into that, what is your rate?'],
    ['a story', 'Is there a room with daylight?', 'My mum has already cried over your showreel.'],
    ['too busy to read', 'Kaç sayfa?', 'Yoğunluktan bakamadım.'],
    ['an "ok" to a choice', 'Renkli mi siyah beyaz mı?', 'ok'],
    ['passed over by its name', 'Ölçüyü alır mısınız? Kaç sayfa?', 'Ölçüyü boşver, 12 sayfa.'],
    ['Turkish: you know best', 'Hangi renk olsun?', 'Siz daha iyi bilirsiniz.'],
    ['Turkish: we will see', 'Hangi renk olsun?', 'Bakarız bir ara.'],
    [
      'nothing below the quoted question',
      'Kaç sayfa?\nRenkli mi?\nBalonları kim yapacak?',
      '> Kaç sayfa?\n22\n> Renkli mi?\n\n> Balonları kim yapacak?\nben',
    ],
  ])('%s', (_, prior, text) => {
    expect(openOf(prior, text).length).toBeGreaterThan(0);
  });

  it('quotes what stands instead of the answer', () => {
    const text = 'Six signs, yes. Whatever you think best for the fixing.';
    const prior = 'So it is six signs? What are they fixed to?';
    const { findings } = judgeText({ text, prior, kind: 'reply' }, SHIPPED, {
      noteLanguage: 'en',
      writtenAt: null,
    });
    expect(findings.find(({ flag }) => flag === 'unanswered')?.quote).toContain('Whatever you think best');
  });
});

describe('where each question is answered', () => {
  function answeredIn(prior: string, text: string): [string, string][] {
    const newText = newTextOf({ text, subject: '', textSource: 'plain' });
    const reading = new Reading(newText.text, SHIPPED);
    const { answered, asked, open } = unanswered(
      {
        kind: 'reply',
        reading,
        spans: newText.spans,
        prior: new Reading(prior, SHIPPED),
        writtenAt: null,
      },
      SHIPPED,
    );
    expect(answered.length + open.length).toBe(asked.length);
    return answered.map(({ question, at }) => [question.text, reading.quote(at).quote]);
  }

  it.each<[string, string, string, [string, string][]]>([
    [
      'by their subject and by a bare value, in the order asked',
      'How many pages? Is it wood or metal? When is it?',
      'Wood please, and the 12th of September.',
      [
        ['Is it wood or metal?', 'Wood please'],
        ['When is it?', 'and the 12th of September'],
      ],
    ],
    [
      'below their quotes',
      'How long is it?\nIs it ready?',
      'Hello!\n\n> How long is it?\n40\n\n> Is it ready?\nnearly',
      [
        ['How long is it?', '40'],
        ['Is it ready?', 'nearly'],
      ],
    ],
    [
      'two below one quote',
      'Kaç sayfa?\nRenkli mi?\nBalonları kim yapacak?',
      '> Kaç sayfa?\n22\n> Renkli mi?\n> Balonları kim yapacak?\nkardeşim Ece',
      [
        ['Kaç sayfa?', '22'],
        ['Balonları kim yapacak?', 'kardeşim Ece'],
      ],
    ],
    [
      'a number with nothing behind it answers nothing',
      '1. Which style?\n2. Is it final?\n3. British or American?',
      '1. Chicago\n2.\n3. British',
      [
        ['Which style?', 'Chicago'],
        ['British or American?', 'British'],
      ],
    ],
    [
      'by a promise',
      'What size is it?',
      "Hello. I'll measure it tonight and let you know.",
      [['What size is it?', "I'll measure it tonight"]],
    ],
    ['not at all', 'What size is it?', 'So excited!', []],
  ])('%s', (_, prior, text, expected) => {
    expect(answeredIn(prior, text)).toEqual(expected);
  });
});
