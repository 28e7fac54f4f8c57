/**
 * Which elements quote another mail? By the marks that each mail program puts around what it quotes.
 *
 * What is quoted gets "> " before its lines, so that the next step need not know HTML.
 */
import { attributeOf, type HtmlNode, styleOf, textStart } from './html-node.js';

/** GMX and web.de name it, Yahoo has its class, Outlook on phones and Macs its ids. */
function isQuoteContainer(node: HtmlNode): boolean {
  const id = attributeOf(node, 'id');
  return (
    attributeOf(node, 'name') === 'quote' ||
    attributeOf(node, 'class').includes('yahoo_quoted') ||
    id === 'olk_src_body_section' ||
    /^(?:x_)*(?:ms-outlook-mobile|mail-editor)-reference-message/.test(id)
  );
}

/** Gmail's indent button makes a blockquote too, without a border; that is the author's own text. */
function isIndent(node: HtmlNode): boolean {
  const isMarked = attributeOf(node, 'type') === 'cite' || /quot|cite/.test(attributeOf(node, 'class'));
  return !isMarked && /(?:^|;)border:(?:none|0)/.test(styleOf(node));
}

/** Whether an element holds quoted words. */
export function isQuote(node: HtmlNode): boolean {
  return node.name === 'blockquote' ? !isIndent(node) : isQuoteContainer(node);
}

/** The line that Outlook for Windows draws above the header of the mail it answers, in its two colours. */
const OUTLOOK_LINE = /border-top:solid#?(?:e1e1e1|b5c4df)1\.0pt/;

/** Outlook's block of From, Sent, To, Subject: it and all that follows it, to the end, is quoted. */
export function beginsOutlookQuote(node: HtmlNode): boolean {
  let inner: HtmlNode | undefined = node;
  for (let level = 0; level < 4 && inner !== undefined; level += 1) {
    if (/^(?:x_)*divrplyfwdmsg$/.test(attributeOf(inner, 'id'))) return true;
    if (OUTLOOK_LINE.test(styleOf(inner))) return /^[\p{L} .]{2,24}:/u.test(textStart(inner, 30));
    inner = onlyElement(inner);
  }
  return false;
}

/** The one element inside, where there is nothing else. */
function onlyElement({ children = [] }: HtmlNode): HtmlNode | undefined {
  if (children.length > 5) return undefined;
  const full = children.filter(
    ({ type, data = '' }) => type === 'tag' || (type === 'text' && data.trim() !== ''),
  );
  return full.length === 1 && full[0]?.type === 'tag' ? full[0] : undefined;
}

/** Who wrote what follows, as Gmail and Thunderbird put it above a quote: nobody's own words. */
export function isAttribution(node: HtmlNode): boolean {
  const classes = attributeOf(node, 'class');
  if (classes.includes('moz-cite-prefix')) return true;
  // Gmail uses it above forwarded mail too, with a line of dashes that says so.
  return classes.includes('gmail_attr') && !/^[-—–]/.test(textStart(node, 1));
}
