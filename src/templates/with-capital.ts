/**
 * The first letter as a capital, by the rules of the language: in Turkish i becomes İ.
 */

/**
 * "bio" becomes "Bio", in Turkish "iş" "İş". What begins with no letter stays, and so does a word that has a capital
 * further on, as "iPhone" and "eTwinning" do.
 */
export function withCapital(text: string, language: string): string {
  if (/^\p{Ll}[\p{L}\p{M}]*\p{Lu}/u.test(text)) return text;
  return text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase([language, 'en']));
}
