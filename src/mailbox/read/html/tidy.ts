/**
 * Makes a parsed HTML mail fit to become text: drops what nobody sees, turns quotes into blockquotes, images into words.
 *
 * Works on a stack, so that no depth of nesting can exhaust ours.
 */
import { hidesLetters, imageText, isHidden } from './hidden.js';
import { elementAround, type HtmlNode, styleOf, textNode } from './html-node.js';
import { beginsOutlookQuote, isAttribution, isQuote } from './quoted.js';

/** Quotes inside quotes beyond this many are just quoted. */
const MOST_QUOTES = 6;

/** What stands around a node: quotes, and whether letters are too small to see. */
type Around = { quotes: number; hasNoLetters: boolean };

/** Tidies everything below `root`, in place. */
export function tidy(root: HtmlNode): void {
  const tasks: [HtmlNode, Around][] = [[root, { quotes: 0, hasNoLetters: false }]];
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
    const [node, around] = task;
    node.children = tidyChildren(node, around);
    for (const child of node.children) {
      if (child.type === 'tag') tasks.push([child, inside(child, around)]);
    }
  }
}

/** Templates set letters to nothing for whole tables, and to their size again in each cell. */
function inside(child: HtmlNode, { quotes, hasNoLetters }: Around): Around {
  const isQuoted = child.name === 'blockquote';
  if (isQuoted && quotes >= MOST_QUOTES) child.name = 'div';
  return { quotes: quotes + (isQuoted ? 1 : 0), hasNoLetters: hidesLetters(child) ?? hasNoLetters };
}

function tidyChildren(node: HtmlNode, { quotes, hasNoLetters }: Around): HtmlNode[] {
  const kept: HtmlNode[] = [];
  for (const child of node.children ?? []) {
    if (child.type === 'text' && !hasNoLetters) kept.push(child);
    if (child.type !== 'tag' || isHidden(child) || isAttribution(child)) continue;
    if (child.name === 'img') kept.push(textNode(imageText(child)));
    else kept.push(retag(child));
    // Cells of a row are words apart: "Name:", "Tom".
    if (child.name === 'td' || child.name === 'th') kept.push(textNode(' '));
  }
  dropLastBreak(node, kept);
  const quoteAt =
    quotes > 0 ? -1 : kept.findIndex((child) => child.type === 'tag' && beginsOutlookQuote(child));
  if (quoteAt < 0) return kept;
  return [...kept.slice(0, quoteAt), elementAround('blockquote', kept.slice(quoteAt))];
}

/** Gives an element the name by which it is rendered. */
function retag(node: HtmlNode): HtmlNode {
  if (isQuote(node)) node.name = 'blockquote';
  else if (node.name === 'blockquote' || node.name === 'tr' || isTightParagraph(node)) node.name = 'div';
  // Numbers of list items are drawn up to thousands of signs long, or not at all.
  if (node.name === 'ol') node.attribs = {};
  return node;
}

/** Outlook writes each line as a paragraph without space around it. */
function isTightParagraph(node: HtmlNode): boolean {
  if (node.name !== 'p') return false;
  const { class: classes = '' } = (node.attribs ?? {}) as Record<string, string | undefined>;
  return /\bMsoNormal\b/.test(classes) || /(?:^|;)margin(?:-top)?:0/.test(styleOf(node));
}

const BLOCKS = new Set('div p blockquote td th li section article'.split(' '));

/** A line break at the end of a block shows nothing, unless the block is nothing but it. */
function dropLastBreak(node: HtmlNode, children: HtmlNode[]): void {
  const last = children.at(-1);
  if (BLOCKS.has(node.name ?? '') && children.length > 1 && last?.name === 'br') children.pop();
}
