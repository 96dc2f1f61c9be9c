import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { RuleFile } from './rule-set.ts';

/** A rule file that cannot be used: says where and why. */
export class RuleError extends Error {
  constructor(file: string, line: number, reason: string) {
    super(`${file}:${line}: ${reason}`);
    this.name = 'RuleError';
  }
}

/** A value of a YAML file that knows where it stands, so that every complaint names file and line. */
export class YamlValue {
  readonly file: string;
  readonly node: Node | null;
  private readonly lines: LineCounter;

  constructor(file: string, node: Node | null, lines: LineCounter) {
    this.file = file;
    this.node = node;
    this.lines = lines;
  }

  /** @throws RuleError always: this value is wrong for `reason`. */
  fail(reason: string): never {
    const offset = this.node?.range?.[0] ?? 0;
    throw new RuleError(this.file, this.lines.linePos(offset).line, reason);
  }

  /** The text. @throws RuleError where it is not a text. */
  text(): string {
    if (!isScalar(this.node)) this.fail('a text is expected here');
    const value = this.node.value;
    if (typeof value === 'string') return value;
    this.fail(`a text is expected here, put ${String(value)} in quotes`);
  }

  /** A whole number. @throws RuleError where it is not one. */
  number(): number {
    if (isScalar(this.node) && Number.isInteger(this.node.value)) return Number(this.node.value);
    this.fail('a whole number is expected here');
  }

  /** The entries of a list. @throws RuleError where it is not a list. */
  list(): YamlValue[] {
    if (!isSeq(this.node)) this.fail('a list is expected here');
    return this.node.items.map((item) => new YamlValue(this.file, item as Node, this.lines));
  }

  /** A list of texts, or one text as a list of one; a list in the list counts by its texts. @throws RuleError for anything else. */
  texts(): string[] {
    return isScalar(this.node) ? [this.text()] : this.list().flatMap((item) => item.texts());
  }

  /** The entries of a map in order. @throws RuleError where it is not a map. */
  entries(): [key: string, value: YamlValue, at: YamlValue][] {
    if (!isMap(this.node)) this.fail('"key: value" lines are expected here');
    return this.node.items.map((pair) => {
      const at = new YamlValue(this.file, pair.key as Node, this.lines);
      return [at.text(), new YamlValue(this.file, (pair.value as Node | null) ?? (pair.key as Node), this.lines), at];
    });
  }

  /**
   * The entries of a map with a closed set of keys.
   * @throws RuleError for a key that is not among `keys`.
   */
  record(keys: readonly string[]): Map<string, YamlValue> {
    const found = new Map<string, YamlValue>();
    for (const [key, value, at] of this.entries()) {
      if (!keys.includes(key)) at.fail(`unknown key "${key}"; known here: ${keys.join(', ')}`);
      found.set(key, value);
    }
    return found;
  }
}

/**
 * Reads a YAML file.
 * @throws RuleError for broken YAML.
 */
export function readYaml(file: RuleFile): YamlValue {
  const lines = new LineCounter();
  const document: Document = parseDocument(file.text, { lineCounter: lines });
  const [error] = document.errors;
  if (error) throw new RuleError(file.name, lines.linePos(error.pos[0]).line, error.message.split('\n')[0] ?? '');
  const [warning] = document.warnings;
  if (warning) throw new RuleError(file.name, lines.linePos(warning.pos[0]).line, warning.message.split('\n')[0] ?? '');
  // A list that several rules share is written once ("&name") and named where it is used again ("*name").
  visit(document, { Alias: (_key, alias) => alias.resolve(document) });
  return new YamlValue(file.name, document.contents as Node | null, lines);
}
