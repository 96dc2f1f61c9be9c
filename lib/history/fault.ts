/** Why the history cannot be used. Each has its words for the person, with what to do. */
export type HistoryFault =
  /** No room is left on the disk, or the browser gives no more. */
  | 'full'
  /** Another window holds an older version of the database open. */
  | 'blocked'
  /** A newer version of the extension has written the database. */
  | 'newer'
  /** The browser cannot open or read it. */
  | 'damaged'
  /** One snapshot cannot be read; the others can. */
  | 'damaged-snapshot'
  /** The snapshot is no longer there. */
  | 'gone'
  /** In a private window nothing is stored. */
  | 'private';
