/** Whether a sentence of hers to a client speaks of a phase: the table is as people write in their own mails. */
import { describe, expect, it } from '@jest/globals';
import { isPhaseIn } from '../../../src/orders/phase-in-sentence.js';

describe('speaks of', () => {
  it.each<[string, string, string | null]>([
    ["I'll send the draft by Friday", 'draft', null],
    ['I’ll send both drafts by Friday', 'draft', null],
    ["I'll send it for your review on Friday", 'review', null],
    ["You'll have the “final” version on Friday", 'final', null],
    ["I'll send you the designs on Friday", 'designs', null],
    ["You'll get the design on Friday", 'designs', null],
    ["You'll see the working shop on Friday", 'preview', 'the working shop'],
    ['Taslağı cumaya yollarım', 'draft', null],
    ['taslaği cumaya yollarim', 'taslak', null],
    ["I'll send the draft by Friday", 'taslak', null],
    ['İlk taslağınızı cuma günü yollarım', 'taslak', null],
    ['Cuma günü incelemeniz için yollarım', 'review', null],
    ['Cuma günü incelemen için yollarım', 'inceleme', null],
    ['Teslimi cuma günü yaparım', 'final', null],
    ['Son halini cuma günü yollarım', 'son', null],
    ['Kapak tasarımını cuma yollarım', 'kapak tasarımı', null],
    ["I'll send the final invoice on Friday", 'invoice', 'the final invoice'],
  ])('%s: %s (%s)', (sentence, name, thing) => {
    expect(isPhaseIn(sentence, { name, thing })).toBe(true);
  });
});

describe('says nothing of', () => {
  it.each<[string, string, string | null]>([
    ["I'll send you the invoice on Friday", 'draft', 'the first draft'],
    ["I'll send you the final invoice on Friday", 'final', null],
    ["I'll send it on Friday", 'draft', null],
    ["I'll draft an answer by Friday", 'draft', null],
    ["I'm going to review your notes by Friday", 'review', null],
    ["I'll finally call you on Friday", 'final', null],
    ["You'll see the shop on Friday", 'preview', 'the working shop'],
    ['faturayı cuma günü yollarım', 'taslak', null],
    ['Taslak faturayı cuma günü yollarım', 'taslak', null],
    ['Dosyaları cuma günü teslim ederim', 'final', null],
    ['Son olarak cuma günü arayacağım', 'son', null],
    ['Cuma günü ararım', 'teslim', null],
    ['', 'draft', ''],
  ])('%s: %s (%s)', (sentence, name, thing) => {
    expect(isPhaseIn(sentence, { name, thing })).toBe(false);
  });
});
