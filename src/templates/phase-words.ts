/**
 * The words for the phases that everybody has: draft, review, final (TEXTS.md, "variables"). Others bring their own,
 * `thing` and `iWill` in the project's file.
 */

/** What is due, as a mail names it, and what she will do on the day, without a full stop. */
export type PhaseWords = { thing: string; iWill: string };

type ShippedPhase = 'draft' | 'review' | 'final';

/** A project's free text is in its client's language, and so may be its phases' names. */
const PHASES: ReadonlyMap<string, ShippedPhase> = new Map([
  ['draft', 'draft'],
  ['taslak', 'draft'],
  ['review', 'review'],
  ['inceleme', 'review'],
  ['final', 'final'],
  ['teslim', 'final'],
  ['son', 'final'],
]);

const ENGLISH: Record<ShippedPhase, PhaseWords> = {
  draft: { thing: 'the first draft', iWill: 'send you the first draft' },
  review: { thing: 'the version for your review', iWill: 'send it for your review' },
  final: { thing: 'the final version', iWill: 'send you the final version' },
};

const TURKISH: Record<ShippedPhase, PhaseWords> = {
  draft: { thing: 'ilk taslak', iWill: 'ilk taslağı göndereceğim' },
  review: { thing: 'inceleyeceğiniz sürüm', iWill: 'incelemeniz için göndereceğim' },
  final: { thing: 'son hali', iWill: 'son halini göndereceğim' },
};

const TURKISH_INFORMAL: Record<ShippedPhase, PhaseWords> = {
  ...TURKISH,
  review: { thing: 'inceleyeceğin sürüm', iWill: 'incelemen için göndereceğim' },
};

/** The shipped words for a phase's name, in any case; null where the phase or the language (two letters) has none. */
export function phaseWords(
  name: string,
  { language, isInformal }: { language: string; isInformal: boolean },
): PhaseWords | null {
  const written = name.trim();
  // "İnceleme" has a dot in Turkish small letters alone, "FINAL" keeps its own elsewhere.
  const phase = PHASES.get(written.toLowerCase()) ?? PHASES.get(written.toLocaleLowerCase('tr'));
  if (phase === undefined) return null;
  if (language === 'en') return ENGLISH[phase];
  if (language !== 'tr') return null;
  return (isInformal ? TURKISH_INFORMAL : TURKISH)[phase];
}
