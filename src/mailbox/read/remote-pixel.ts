/**
 * Does the HTML fetch a 1×1 image from elsewhere? The mark of mail that wants to know who opened it (AUTOREPLY.md B7).
 *
 * Looks at the tags alone; nothing is rendered, so that it costs next to nothing.
 */

const MOST_IMAGES = 500;
const LONGEST_TAG = 4_096;

/** Whether `html` has such an image. */
export function hasRemotePixel(html: string): boolean {
  const tag = /<img\s/gi;
  for (let seen = 0; seen < MOST_IMAGES; seen += 1) {
    const found = tag.exec(html);
    if (found === null) return false;
    const end = html.indexOf('>', found.index);
    const written = html.slice(found.index, Math.min(end < 0 ? html.length : end, found.index + LONGEST_TAG));
    if (isRemote(written) && isTiny(written, 'width') && isTiny(written, 'height')) return true;
  }
  return false;
}

function isRemote(tag: string): boolean {
  return /\ssrc\s?=\s?["']?\s?(?:https?:)?\/\//i.test(tag);
}

function isTiny(tag: string, side: 'width' | 'height'): boolean {
  return new RegExp(`[\\s"';]${side}\\s?[=:]\\s?["']?\\s?[01](?:px|pt)?(?=[\\s"';/!>]|$)`, 'i').test(tag);
}
