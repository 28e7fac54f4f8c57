/**
 * Finds what closes a stretch of own lines without being the author's words: the signature.
 */
import type { Line } from './lines.js';
import type { Role } from './roles.js';

const SENT_FROM =
  /^ *(?:sent from my |sent from (?:outlook|mail|yahoo|gmail)|get outlook for |iphone'?(?:um)?dan gonderildi|von meinem .{0,40}gesendet|envoye de mon |enviado desde mi |inviato da(?:l mio)? iphone)/;

/** Gives the lines of signatures the role `footer`. */
export function dropSignatures(lines: readonly Line[], roles: Role[]): void {
  let isSignature = false;
  lines.forEach((line, at) => {
    const kind = roles[at]?.kind;
    if (kind === 'quoted' || kind === 'frame') isSignature = false;
    if (kind !== 'own') return;
    if (/^--\s?$/.test(line.folded)) isSignature = true;
    if (/^p\.? ?s\b/.test(line.folded)) isSignature = false;
    if (isSignature || (line.text.length < 120 && SENT_FROM.test(line.folded)))
      roles[at] = { kind: 'footer' };
  });
}
