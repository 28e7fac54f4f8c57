/**
 * Figures as a person reads them: ours, the reference's, the ratio with its spread, and whether the aim is met.
 */
import type { Bench, Figure } from './figure.js';
import type { Spread } from './spread.js';

/** Three digits tell enough. */
function number(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

function spread({ median, min, max }: Spread, unit: string): string {
  const range = min === max ? '' : ` (${number(min)} to ${number(max)})`;
  return `${number(median)} ${unit}${range}`;
}

function figureLines({ what, unit, ours, reference, ratio, aim }: Figure): string[] {
  const lines = [`  ${what}: ${spread(ours, unit)}`];
  if (reference !== null) lines.push(`    reference: ${spread(reference, unit)}`);
  if (ratio !== null) lines.push(`    ratio: ${spread(ratio, 'times')}`);
  if (aim !== null)
    lines.push(`    aim: ${aim.text} · ${aim.isMet ? 'met' : 'MISSED'} (${number(aim.measured)})`);
  return lines;
}

/** One bench with its figures. */
export function benchText({ name, what }: Bench, figures: readonly Figure[]): string {
  return [`${name}: ${what}`, ...figures.flatMap(figureLines)].join('\n');
}
