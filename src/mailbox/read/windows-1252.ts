/**
 * Windows-1252 as the Encoding Standard has it: some versions of Node read its 27 own signs (“ ” – €) as controls.
 */

/** What stands at 0x80 to 0x9F; undefined places keep their control. */
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** `text` with C1 controls, which nobody writes, replaced by what windows-1252 has in their place. */
export function withoutC1(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => SIGNS[control.charCodeAt(0) - 0x80] ?? control);
}
