/**
 * What a preview says where nobody has said anything yet: one project as it might be, in the two shipped languages.
 */
import type { Temporal } from 'temporal-polyfill';
import type { TemplateValues } from '../../templates/known-values.js';

/** What a sample is made for. */
type Sampled = { language: string; isInformal: boolean; today: Temporal.PlainDate };

type Words = {
  greeting: string;
  closed: string;
  word: string;
  project: string;
  list: readonly string[];
  remark: string;
  need: string;
  next: string;
  iWill: string;
  thing: string;
};

const ENGLISH: Words = {
  greeting: 'Hi Tom',
  closed: 'on Thursdays',
  word: 'urgent',
  project: 'bio',
  list: ['Bio: 75% done. On my desk right now: final touches.', 'Shop: 40% done.'],
  remark: 'final touches',
  need: 'two photos of you',
  next: 'review',
  iWill: 'send it for your review',
  thing: 'the version for your review',
};

const TURKISH: Words = {
  greeting: 'Merhaba Elif Hanım',
  closed: 'perşembe günleri',
  word: 'acil',
  project: 'afiş',
  list: ['Afiş: %75 tamam. Şu an masamda: son rötuşlar.', 'Katalog: %40 tamam.'],
  remark: 'son rötuşlar',
  need: 'iki fotoğraf',
  next: 'inceleme',
  iWill: 'incelemeniz için göndereceğim',
  thing: 'inceleyeceğiniz sürüm',
};

const TURKISH_INFORMAL: Words = {
  ...TURKISH,
  greeting: 'Merhaba Elif',
  iWill: 'incelemen için göndereceğim',
  thing: 'inceleyeceğin sürüm',
};

function wordsFor(language: string, isInformal: boolean): Words {
  if (language !== 'tr') return ENGLISH;
  return isInformal ? TURKISH_INFORMAL : TURKISH;
}

/** A sample of every variable, for a mail that leaves on `today`. */
export function sampleValues({ language, isInformal, today }: Sampled): TemplateValues {
  const words = wordsFor(language, isInformal);
  const inDays = (days: number): Temporal.PlainDate => today.add({ days });
  return {
    greeting: words.greeting,
    me: { signOff: 'Ana' },
    closed: { weekly: true, when: words.closed, from: inDays(7) },
    openAgain: inDays(8),
    urgent: { word: words.word },
    project: { name: words.project },
    projects: { list: words.list },
    percent: 75,
    remark: words.remark,
    told: { percent: 90 },
    needFromYou: words.need,
    next: { what: words.next, date: inDays(3), iWill: words.iWill },
    moved: { what: words.thing, from: inDays(3), to: inDays(10) },
    final: { to: inDays(17) },
    nothingOpen: true,
    datesHold: true,
    referral: { name: 'Marta Diaz', contact: 'marta@diaz.example' },
  };
}
