/**
 * The tagged address that only the bot reads: `ana+bot@ruiz.example` (UX.md, rule 1).
 */

/** The order address of the account with this address. */
export function orderAddress(address: string): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at)}+bot${address.slice(at)}`;
}
