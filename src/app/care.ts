/**
 * What is remembered of messages that the server does not give, from one look to the next (read-carefully.ts).
 */

/** How careful the next reading must be. */
export type Care = {
  /** The last reading ended with the connection: one message at a time, until all were read. */
  isNeeded: boolean;
  /** How often a message could not be had, by folder, numbering and UID. */
  strikes: Map<string, number>;
};

/** Nothing was lost yet. */
export function newCare(): Care {
  return { isNeeded: false, strikes: new Map() };
}
