/**
 * Mails of hers that begin a project, in short: how a row of the tables becomes a mail, and what was read of it in one line.
 */
import { Temporal } from 'temporal-polyfill';
import { addressSet } from '../../../../src/message/addresses.js';
import { languageOf } from '../../../../src/message/language/language-of.js';
import type { MailAddress } from '../../../../src/message/parsed-mail.js';
import { type NewProject, newProject } from '../../../../src/plan/new-project.js';
import { clientSlug, projectSlug } from '../../../../src/workspace/edit/slug.js';

/** Tuesday. */
const WRITTEN_ON = Temporal.PlainDate.from('2026-09-29');

/** A mail: to Tom, unless it says otherwise. */
export type Written = { subject?: string; text: string; to?: MailAddress[]; projects?: string[] };

/** What the mail begins, with Lena as the only client that there is. */
export function begun({
  subject = 'Your bio – go ahead',
  text,
  to,
  projects = [],
}: Written): NewProject | null {
  const tom = { name: 'Tom Hale', address: 'tom@hale.example' };
  const lena = { slug: 'lena', language: 'en' };
  return newProject(
    {
      recipients: to ?? [tom],
      subject,
      text,
      language: languageOf(`${text}\n${subject}`),
      writtenOn: WRITTEN_ON,
    },
    {
      own: addressSet(['ana@ruiz.example']),
      clientOf: (address) => (address.endsWith('@lena.example') ? lena : null),
      clientSlug: (name, address) => clientSlug(name, address, ['lena']),
      projectSlug: (name) => projectSlug(name, projects),
    },
  );
}

/** "draft 10-05, review 10-09, final ?" */
export function phasesOf(text: string, subject?: string): string {
  const found = begun(subject === undefined ? { text } : { text, subject });
  const phases = found?.project.phases ?? [];
  return (
    phases.map(({ name, due }) => `${name} ${due?.toString().slice(5) ?? '?'}`).join(', ') || 'no phases'
  );
}
