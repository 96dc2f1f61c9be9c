import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

/** Every test starts processes: on a busy machine that takes longer than the default of 5 seconds, hence their timeouts. */
const MAIN = join(import.meta.dirname, '../../lib/cli/main.ts');

interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the real command line, with `input` on its standard input. */
export async function policyLights(args: string[], input: string | Uint8Array = ''): Promise<Outcome> {
  const child = spawn(process.execPath, [MAIN, ...args], { env: { ...process.env, NO_COLOR: '1' } });
  child.stdin.on('error', () => {}); // The command may end before it has read everything.
  child.stdin.end(input);
  const [stdout, stderr, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { status, stdout, stderr };
}

/** Runs it in a shell, for pipes. `$POLICY_LIGHTS` is the command. */
export async function shell(script: string, input = ''): Promise<Outcome> {
  const env = { ...process.env, POLICY_LIGHTS: `${process.execPath} ${MAIN}` };
  const child = spawn('sh', ['-c', script], { env });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const [stdout, stderr, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { status, stdout, stderr };
}

/** A folder that is removed after the test, with the given files in it. */
export function folderWith(files: Record<string, string | Uint8Array> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'policy-lights-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** The objects of JSON lines. */
export function jsonLines(output: string): Record<string, unknown>[] {
  return output
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** A small privacy policy. */
export const POLICY = `# Privacy Policy

Last updated: May 1, 2018

This privacy policy explains how we collect, use and share your personal information when you use our website.

## Information we collect

We collect your name, your e-mail address and your payment details when you create an account. We use cookies.

## Sharing

We do not sell your personal information to third parties. We may share your personal information with our affiliates.

## Your choices

You may opt out of marketing at https://www.example.com/opt-out at any time. To delete your data, write to
privacy@example.com.
`;
