import type { Block, Summary } from '../model.ts';

/** What lets anybody check an export later: that it is of this text, read then, with these rules. */
export interface Proof {
  /** When the text was read: ISO date and time in UTC, to the second. null where nobody said, as for a file on the command line. */
  readAt: string | null;
  /** SHA-256 of `textRead`, as UTF-8, in 64 hexadecimal digits. */
  sha256: string;
  /** The version of the rule set. */
  rules: string;
}

/** Everything that an export is made from. */
export interface Exported {
  summary: Summary;
  /** What was read. */
  blocks: readonly Block[];
  proof: Proof;
}

/** The text that was read: the blocks, a line each. `policy-lights extract` prints the same as `text`. */
export function textRead(blocks: readonly Block[]): string {
  return blocks.map((block) => block.text).join('\n');
}

/** The SHA-256 of a text as UTF-8, in hexadecimal digits. Needs Web Crypto: a page of the extension, a Worker, or Node. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Shortens a time to whole seconds: `2026-11-22T02:00:00Z`. */
export function toSeconds(time: Date): string {
  return time.toISOString().replace(/\.\d+Z$/, 'Z');
}

/**
 * The proof for a page.
 * @param blocks what was read
 * @param rules the version of the rule set
 * @param readAt see `Proof.readAt`
 */
export async function proofOf(blocks: readonly Block[], rules: string, readAt: string | null): Promise<Proof> {
  return { readAt, sha256: await sha256(textRead(blocks)), rules };
}
