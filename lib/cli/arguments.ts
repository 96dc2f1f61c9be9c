import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { messageOf, usageError } from './errors.ts';

/** Parses a command's arguments. @throws CommandError (status 2) that names the wrong argument. */
export function parse<Options extends ParseArgsOptionsConfig>(args: string[], options: Options) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    // Node adds advice on positional arguments, which does not help here.
    throw usageError(messageOf(error).replace(/\. .*$/, ''));
  }
}
