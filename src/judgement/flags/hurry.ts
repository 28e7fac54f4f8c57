/**
 * urgency, its words: hurry about this job ("asap", "acil"), at once, somebody who waits, something that has stopped.
 */
import { JOINED } from '../text/cut-words.js';
import { isNegated } from '../text/negated.js';
import type { Range, Reading } from '../text/reading.js';
import { anyOf } from '../text/word-list.js';
import type { Evidence } from './case.js';
import {
  distance,
  isBesideRequest,
  isPressed,
  isPromised,
  NEAR,
  stretches,
  stretchOf,
} from './who-is-pressed.js';

/** All words of hurry that are meant. */
export function hurry(reading: Reading): Evidence[] {
  return [...hurries(reading), ...atOnce(reading), ...waiting(reading)];
}

/** Words of hurry, about this job and from this client. */
function hurries(reading: Reading): Evidence[] {
  return reading
    .all('urgency')
    .filter((hit) => isMeant(reading, hit))
    .map((hit) => ({ from: hit.from, to: hit.to, rule: `phrase:${hit.phrase}` }));
}

/** "Needed yesterday" speaks of the past, and of now. */
const YESTERDAY = /^(?:yesterday|dun|dune)$/;

function isMeant(reading: Reading, hit: Range): boolean {
  const stretch = stretchOf(reading, hit);
  const sentence = reading.sentenceOf(hit.from);
  const isPast =
    (reading.has('past', stretch) ||
      reading.cut.words.slice(stretch.from, hit.from).includes('was') ||
      reading.has('over', sentence)) &&
    !reading.cut.words.slice(hit.from, hit.to).some((word) => YESTERDAY.test(word));
  return (
    !isPast &&
    !isPromised(reading, stretch, hit) &&
    !isNegated(reading, hit) &&
    !isSkill(reading, hit) &&
    !isOfAThing(reading, hit, stretch) &&
    !isNaming(reading, hit) &&
    !isSeeming(reading, hit) &&
    !isDone(reading, hit, stretch) &&
    !isOffered(reading, hit) &&
    reading.cut.words[hit.from - 1] !== 'about' &&
    !reading.has('at-times', stretch) &&
    !reading.has('no-rush', sentence)
  );
}

/** "Comfortable with tight deadlines": deadlines in general, not this one. */
function isSkill(reading: Reading, hit: Range): boolean {
  const isGeneral = /^(?:deadlines|schedules|turnarounds|timelines)$/.test(
    reading.cut.words[hit.to - 1] ?? '',
  );
  return (
    reading.touches('time-skill', hit) ||
    (isGeneral && reading.has('time-skill', reading.sentenceOf(hit.from)))
  );
}

const URGENT = /^(?:urgent|acil)$/;
/** What follows "urgent" where it is said of the job. */
const OF_THE_JOB = anyOf(`
  and but so because as please pls need needs job work project order task request requirement help assistance basis
  hire hiring to for now we i can if since here bir olarak ise is cevap donus yardim destek`);

/** Words that say that something is written on a tab, a button, a stamp. */
const NAMING =
  /^(?:labell?ed|marked|tagged|titled|tabs?|stamps?|adli|isimli|etiketli|yazan|yazili|baslikli|diye|sekme.*|muhru|kasesi)$/;

/** "Four tabs: Urgent, today, later": a bare word of hurry that is only a name. */
function isNaming(reading: Reading, hit: Range): boolean {
  if (hit.to - hit.from > 1) return false;
  const { from, to } = reading.sentenceOf(hit.from);
  const near = reading.cut.words.slice(Math.max(from, hit.from - 6), Math.min(to, hit.to + 8));
  return near.some((word) => NAMING.test(word));
}

/** "It will look very urgent, but nobody is in danger": how something looks or sounds. */
function isSeeming({ cut: { words, before } }: Reading, { from }: Range): boolean {
  const at = /^(?:very|so|quite|really|rather|too|super|extremely)$/.test(words[from - 1] ?? '')
    ? from - 2
    : from - 1;
  return [at, from].some(
    (i) =>
      /^(?:looks?|looking|sounds?|sounding|feels?|feeling)$/.test(words[i] ?? '') && before[i + 1] === JOINED,
  );
}

/** "Alelacele yapmıştı", "they did it in a mad rush": the hurry was over another work. */
function isDone({ cut: { words } }: Reading, hit: Range, stretch: Range): boolean {
  const last = words[hit.to - 1] ?? '';
  if (hit.to - hit.from > 1 && DONE.test(last)) return true;
  return RUSH.test(last) && words.slice(stretch.from, hit.from).some((word) => DID.test(word));
}
const RUSH = /^(?:rush|hurry|panic)$/;
const DID = /^(?:did|made|wrote|drew|built|shot|went|came|finished|edited|printed|done)$/;
const DONE = /^(?:yap|bit|hallet|davran).*(?:m[iu]st[iu]|[dt][iu])(?:k|m|n|ler|lar|niz)?$/;

/** "Quick turnaround guaranteed": somebody praises their own work. */
function isOffered({ cut: { words } }: Reading, { to }: Range): boolean {
  return /^(?:guaranteed?|assured|promised|garantili|garantisi.*)$/.test(words[to] ?? '');
}

/** "Urgent prescriptions", "acil müdahale": said of what their work is about. */
function isOfAThing(reading: Reading, hit: Range, stretch: Range): boolean {
  const { words, before } = reading.cut;
  const isAlone = hit.to - hit.from === 1 && URGENT.test(words[hit.from] ?? '');
  if (!isAlone || hit.to >= stretch.to || before[hit.to] !== JOINED) return false;
  const isWork =
    OF_THE_JOB.test(words[hit.to] ?? '') ||
    reading.all('deliverable', stretch).some(({ from }) => from === hit.to);
  return !isWork && (isDescribed(reading, hit, stretch) || !isPressed(reading, stretch, hit));
}

/** "Acil gönderi açabileceği bir site": what somebody will do with it, in front of the wish. */
function isDescribed({ cut: { words } }: Reading, hit: Range, stretch: Range): boolean {
  return words.slice(hit.to + 1, stretch.to).some((word) => PARTICIPLE.test(word));
}
const PARTICIPLE = /^.{3,}(?:[ae]c[ae]g[iu]|[dt][iu]g[iu])$/;

/** "Start immediately", "hemen atar mısınız": at once, with a need or a request beside it. */
function atOnce(reading: Reading): Evidence[] {
  const said = reading.all('at-once').filter((hit) => {
    const stretch = stretchOf(reading, hit);
    const isAsked =
      isPressed(reading, stretch, hit) ||
      reading.all('doing', stretch).some((doing) => distance(doing, hit) <= NEAR);
    return isAsked && !isReadiness(reading, hit, stretch) && isMeant(reading, hit);
  });
  return stretches(reading, 'at-once', said);
}

/** "Hemen başlayabiliriz", "I know Ghost and can start immediately": the sender's own readiness. */
function isReadiness(reading: Reading, hit: Range, stretch: Range): boolean {
  const { words } = reading.cut;
  if (/^(?:basla|gel|teslim|yap).*(?:bilir|ar)(?:im|iz)$/.test(words[hit.to] ?? '')) {
    return !/^m[iu]/.test(words[hit.to + 1] ?? '');
  }
  const start = words.slice(stretch.from, hit.from);
  const said = words.slice(reading.sentenceOf(hit.from).from, stretch.from);
  return (
    /^and (?:can|could|am|are|ready|available)\b/.test(start.join(' ')) &&
    said.some((word) => /^(?:i|im|ive|ill|we|were|weve|well)$/.test(word)) &&
    !said.some((word) => OF_ANOTHER.test(word))
  );
}
/** Who is wanted, or that somebody is. */
const OF_ANOTHER =
  /^(?:who|that|someone|somebody|anyone|you|needs?|wants?|looking|seeking|hiring|requires?|require|after|searching)$/;

/** Somebody stands waiting, or what earns their money has stopped and they call for help. */
function waiting(reading: Reading): Evidence[] {
  const waits = reading.all('is-waiting').filter((hit) => isMeant(reading, hit));
  return [
    ...stretches(reading, 'waiting', waits),
    ...stretches(
      reading,
      'outage',
      reading.all('outage').filter((hit) => isBesideRequest(reading, hit, 'plea')),
    ),
  ];
}
