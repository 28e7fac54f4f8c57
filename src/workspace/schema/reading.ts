/**
 * A setting that a person writes as a text and the middle reads as a value: what was read, or what to mend.
 */
import { z } from 'zod';

/** The value of a written text, or what is wrong with it and how to write it. */
export type Reading<T> = { value: T } | { what: string; fix: string };

/** What a refused setting brings along beside its message: what to do. */
export type IssueParams = { fix: string };

/** A setting read by `read`; its schema for editors is that of a text. */
export function textSetting<T>(read: (text: string) => Reading<T>) {
  return z.string().transform((text, context): T => {
    const reading = read(text.trim());
    if ('value' in reading) return reading.value;
    const params: IssueParams = { fix: reading.fix };
    context.addIssue({ code: 'custom', message: reading.what, params });
    return z.NEVER;
  });
}

/** A written text as a message shows it: quoted, on one line, cut at 60 characters. */
export function shown(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
  return `"${line.length > 60 ? `${line.slice(0, 59)}…` : line}"`;
}
