/**
 * A node of parsed HTML, and what can be asked of one.
 */
import type { DomNode } from 'html-to-text';

/** An element or a stretch of text; `name` and `attribs` are there for elements (`type` "tag"). */
export type HtmlNode = DomNode;

/** Longer attributes are strangers' games. */
const LONGEST = 2_000;

function attributesOf({ attribs }: HtmlNode): Record<string, string> {
  return (attribs as Record<string, string> | undefined) ?? {};
}

/** Whether an element has the attribute, even if empty. */
export function hasAttribute(node: HtmlNode, name: string): boolean {
  return Object.hasOwn(attributesOf(node), name);
}

/** An attribute in lower case; '' where it is absent. */
export function attributeOf(node: HtmlNode, name: string): string {
  return hasAttribute(node, name) ? (attributesOf(node)[name] ?? '').slice(0, LONGEST).toLowerCase() : '';
}

/** The style attribute in lower case, without white space. */
export function styleOf(node: HtmlNode): string {
  return attributeOf(node, 'style').replace(/\s+/g, '');
}

/** A stretch of text. */
export function textNode(data: string): HtmlNode {
  return { type: 'text', data, children: [] };
}

/** An element around `children`. */
export function elementAround(name: string, children: HtmlNode[]): HtmlNode {
  return { type: 'tag', name, attribs: {}, children };
}

/** The beginning of the text in `node`, to tell what it is; up to `length` UTF-16 units. */
export function textStart(node: HtmlNode, length: number): string {
  let text = '';
  const open: HtmlNode[] = [node];
  for (let steps = 0; steps < 100 && text.length < length; steps += 1) {
    const next = open.pop();
    if (next === undefined) break;
    if (next.type === 'text') text = `${text}${next.data ?? ''}`.trimStart();
    // Reversed, so that the first child comes off the stack first.
    else open.push(...(next.children ?? []).slice(0, 100).reverse());
  }
  return text.slice(0, length);
}
