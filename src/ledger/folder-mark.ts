/** Where a folder stood, for entries that speak of a message in it. */

/** Where a folder stood: UIDs mean something only together with their UIDVALIDITY (RFC 9051 section 2.3.1.1). */
export type FolderMark = { uidValidity: number; uid: number };
