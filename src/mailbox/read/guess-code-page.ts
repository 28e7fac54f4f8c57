/**
 * Which code page do unlabelled bytes use? Western, Turkish or Chinese: the ones that clients write here.
 *
 * Turkish and Western differ in six places only: where Western has Icelandic letters (ý þ ð), Turkish has ı ş ğ.
 */

/** ğ ı ş and Ğ İ Ş in windows-1254; ð ý þ and Ð Ý Þ in windows-1252. */
const TURKISH = new Set([0xf0, 0xfd, 0xfe, 0xd0, 0xdd, 0xde]);
/** á æ é í ó ú and their capitals: common beside ð and þ in Icelandic and Faroese, never in Turkish. */
const NORTHERN = new Set([0xe1, 0xe6, 0xe9, 0xed, 0xf3, 0xfa, 0xc1, 0xc6, 0xc9, 0xcd, 0xd3, 0xda]);

/** A single northern letter outweighs a few Turkish ones. */
const TURKISH_WEIGHT = Int8Array.from({ length: 256 }, (_, byte) =>
  TURKISH.has(byte) ? 1 : NORTHERN.has(byte) ? -4 : 0,
);

/** Whether a text labelled as Western is Turkish; for other labels false. */
export function isRatherTurkish(bytes: Buffer, encoding: string): boolean {
  if (encoding !== 'windows-1252') return false;
  let balance = 0;
  for (let i = 0; i < bytes.length; i += 1) balance += TURKISH_WEIGHT[bytes[i] ?? 0] ?? 0;
  return balance > 0;
}

/** The likeliest of gb18030, windows-1254 and windows-1252, for bytes that are no UTF-8. */
export function guessCodePage(bytes: Buffer): string {
  if (isRatherChinese(bytes)) return 'gb18030';
  return isRatherTurkish(bytes, 'windows-1252') ? 'windows-1254' : 'windows-1252';
}

/** Chinese letters stand in runs of pairs of high bytes; Western letters stand alone between ASCII ones. */
function isRatherChinese(bytes: Buffer): boolean {
  let paired = 0;
  let alone = 0;
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) {
      i += 1;
      continue;
    }
    let run = 1;
    while ((bytes[i + run] ?? 0) >= 0x80) run += 1;
    if (run % 2 === 0 && isCommonHanzi(byte)) paired += run;
    else alone += run;
    i += run;
  }
  return paired >= 4 && paired > 3 * alone;
}

/** Lead bytes of GB 2312: its signs, and the first level of hanzi, by far the commonest. */
function isCommonHanzi(lead: number): boolean {
  return (lead >= 0xa1 && lead <= 0xa3) || (lead >= 0xb0 && lead <= 0xd7);
}
