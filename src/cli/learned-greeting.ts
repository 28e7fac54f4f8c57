/**
 * What the files alone don't know of a mail: the greeting that the bot learned from her own mail (app/learn-greetings.ts).
 */
import type { Client } from '../projects/client.js';

/** Whether the client's greeting is learned where she has written to them. */
export function isGreetingLearned({ greeting }: Pick<Client, 'greeting'>): boolean {
  return greeting === null;
}

/** Said beside a mail whose greeting may be another when it goes. */
export const LEARNED_GREETING =
  'clients.yaml has no greeting for this client: the mail takes the one of your newest mail to them, where there is any.';
