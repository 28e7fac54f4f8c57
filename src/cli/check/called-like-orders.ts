/**
 * Projects and clients whose short names are words of the orders: they can be used, but a line may mean something else.
 */
import type { Desk } from '../../orders/desk.js';
import { isWordOfOrders } from '../../orders/word-of-orders.js';
import { type Problem, problem } from '../../shared/errors.js';
import type { Workspace } from '../../workspace/workspace.js';

function saying(slug: string): string {
  return `"${slug}" is a word of the orders too: a line with it may be read otherwise than you mean`;
}

/** The warnings, projects first; the desk is that of the workspace. */
export function calledLikeOrders({ projects, clients }: Workspace, desk: Desk): Problem[] {
  const isTaken = ({ slug }: { slug: string }): boolean => isWordOfOrders(slug, desk);
  return [
    ...projects.filter(isTaken).map(({ slug, client }) => {
      const fix = `Rename the file, to ${slug}-${client}.yaml for example.`;
      return problem('setting-invalid', saying(slug), { file: `projects/${slug}.yaml` }, fix);
    }),
    ...clients.filter(isTaken).map(({ slug, name }) => {
      const other = 'Give another short name here and in the files of their projects';
      const fix = name.includes(' ') ? `${other}, or write ${name} in orders.` : `${other}.`;
      return problem('setting-invalid', saying(slug), { file: 'clients.yaml', setting: slug }, fix);
    }),
  ];
}
