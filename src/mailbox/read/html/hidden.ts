/**
 * Which elements does no reader see? Preheaders, tracking, and what programs keep for themselves.
 */
import { attributeOf, type HtmlNode, hasAttribute, styleOf } from './html-node.js';

const NO_TEXT = new Set('title style script meta link base template object svg hr map'.split(' '));

const HIDING = /(?:^|;)(?:display:none|visibility:hidden|mso-hide:all|opacity:0(?:[;!]|$)|color:transparent)/;

/** Whether nothing of an element is meant to be read. */
export function isHidden(node: HtmlNode): boolean {
  if (NO_TEXT.has(node.name ?? '') || hasAttribute(node, 'hidden')) return true;
  if (!hasAttribute(node, 'style')) return false;
  const style = styleOf(node);
  return HIDING.test(style) || (/max-height:0(?!\.?[1-9])/.test(style) && style.includes('overflow:hidden'));
}

/** Whether an element makes letters too small to see; null where it leaves their size to what is around it. */
export function hidesLetters(node: HtmlNode): boolean | null {
  const size = /(?:^|;)font(?:-size)?:(0(?!\.?[1-9]))?/.exec(styleOf(node));
  return size === null ? null : size[1] !== undefined;
}

/** An image that stands for words: its alternative text; '' where it has none, or is too small to be seen. */
export function imageText(node: HtmlNode): string {
  const isTiny = ['width', 'height'].some((side) => /^[01](?:px)?$/.test(attributeOf(node, side)));
  const { alt } = (node.attribs ?? {}) as Record<string, string | undefined>;
  return isTiny ? '' : (alt ?? '').slice(0, 200);
}
