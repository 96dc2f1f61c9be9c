#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { EXIT, type ExitStatus, report, statusOf, usageError } from './errors.ts';
import { HELP } from './help.ts';
import { endWithOutput, write } from './streams.ts';

const COMMANDS = 'summarize, batch, extract, compare, diff';

function version(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

async function print(text: string): Promise<ExitStatus> {
  await write(process.stdout, text);
  return EXIT.done;
}

/** Commands are loaded when they are used: reading the rules takes time that `--help` need not wait for. */
async function run(command: string | undefined, args: string[]): Promise<ExitStatus> {
  if (command === '--help' || command === '-h' || command === 'help' || args.includes('--help')) return print(HELP);
  switch (command) {
    case '--version':
      return print(`${version()}\n`);
    case 'summarize':
      return (await import('./summarize.ts')).summarize(args);
    case 'batch':
      return (await import('./batch.ts')).batch(args);
    case 'extract':
      return (await import('./extract.ts')).extract(args);
    case 'compare':
      return (await import('./compare.ts')).compare(args);
    case 'diff':
      return (await import('./diff.ts')).diff(args);
    case undefined:
      throw usageError(`give a command: ${COMMANDS}`);
    default:
      throw usageError(`there is no command "${command}", only ${COMMANDS}`);
  }
}

endWithOutput();
const [command, ...args] = process.argv.slice(2);
try {
  process.exitCode = await run(command, args);
} catch (error) {
  report(error);
  process.exitCode = statusOf(error);
}
