/** What the scan's reference takes of mailparser, which brings no types. */
declare module 'mailparser' {
  export function simpleParser(source: Buffer): Promise<{ text?: string; subject?: string }>;
}
