/**
 * A place in a folder, as the journal writes it down.
 */

/** UIDs mean something only together with their folder's UIDVALIDITY (RFC 9051 section 2.3.1.1). */
export type FolderMark = { uidValidity: number; uid: number };
