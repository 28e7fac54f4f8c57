/**
 * What is remembered of messages that the server does not give, from one look to the next (read-carefully.ts).
 */

/** How careful the next reading must be. Messages are named by folder, numbering and UID. */
export type Care = {
  /** A reading of several ended with the connection, at one of these: they are asked for one by one until they were read. */
  suspects: Set<string>;
  /** How often a message could not be had. */
  strikes: Map<string, number>;
};

/** Nothing was lost yet. */
export function newCare(): Care {
  return { suspects: new Set(), strikes: new Map() };
}
