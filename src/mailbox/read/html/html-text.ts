/**
 * HTML to the text that a reader sees, quoted blocks with "> " before their lines. By html-to-text, loaded when needed.
 *
 * Links show their words, images their alternative text. Budgets of signs and tags hold before anything is parsed:
 * the parser's work on unbalanced tags grows with the square of their number.
 */
import type { HtmlToTextOptions } from 'html-to-text';
import { tidy } from './tidy.js';

/** Signs and tags of one HTML part that are read, and how deep they may be nested. */
const LIMITS = { length: 300_000, tags: 12_000, depth: 150 };

/** Our own root: no closing tag in the mail can end it. */
const ROOT = 'mail-root';

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

const OPTIONS: HtmlToTextOptions = {
  wordwrap: false,
  baseElements: { selectors: [ROOT] },
  limits: { maxInputLength: LIMITS.length + 100, maxDepth: LIMITS.depth },
  formatters: {
    mail: (element, walk, builder) => {
      tidy(element);
      walk(element.children, builder);
    },
  },
  selectors: [
    { selector: ROOT, format: 'mail' },
    { selector: 'a', options: { ignoreHref: true } },
    ...HEADINGS.map((selector) => ({ selector, options: { uppercase: false, leadingLineBreaks: 2 } })),
    { selector: 'ul', options: { itemPrefix: '- ' } },
  ],
};

type Convert = (html: string) => string;

let loading: Promise<Convert> | null = null;

async function load(): Promise<Convert> {
  const { compile } = await import('html-to-text');
  return compile(OPTIONS);
}

/** The text of an HTML part with LF line ends; '' where nothing in it can be read. Never throws on HTML. */
export async function htmlToReadableText(html: string): Promise<string> {
  loading ??= load();
  const convert = await loading;
  try {
    return plainSpaces(convert(`<${ROOT}>${withinLimits(html)}</${ROOT}>`));
  } catch {
    // Nothing known makes it throw; a stranger's HTML must not be the first.
    return '';
  }
}

function withinLimits(html: string): string {
  const cut = html.slice(0, LIMITS.length);
  let at = -1;
  for (let tags = 0; tags < LIMITS.tags; tags += 1) {
    at = cut.indexOf('<', at + 1);
    if (at < 0) return cut;
  }
  return cut.slice(0, at);
}

/** Layout is done with spaces that don't break and signs that don't show; lines end without spaces, gaps are one line. */
function plainSpaces(text: string): string {
  return text
    .replace(/\u034f|[\u200b\u200c\u2060\ufeff\u00ad]/g, '')
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line, at, lines) => !(/^[> ]*$/.test(line) && line === lines[at - 1]))
    .join('\n')
    .trim();
}
