/**
 * Markdown as policies are archived in it → HTML, for the one reader that we have. Covers headings, nested lists, tables,
 * links, emphasis, quotes, escapes and inline HTML; images are dropped. What comes out is only ever parsed and read.
 */

const ITEM = /^(\s*)(?:[-*+]|\d{1,9}[.)])(?:\s+|$)/;
const HEADING = /^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$/;
const RULE = /^ {0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/;
const UNDERLINE = /^ {0,3}(=+|-{2,})\s*$/;
const TABLE_RULE = /^\s*(?:\|\s*)?:?-+:?\s*(?:\|\s*:?-+:?\s*)*(?:\|\s*)?$/;
const HTML_LINE =
  /^\s*<\/?(?:address|article|aside|blockquote|center|details|div|dl|dd|dt|fieldset|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)[\s>/]/i;
const DEFINITION = /^ {0,3}\[([^\]]{1,200})\]:\s*<?(\S+?)>?(?:\s+["'(].*)?$/;
/** kramdown's attributes, fences: no text. */
const MARK_ONLY = /^\s*(?:\{:.*\}|(?:```|~~~).*)\s*$/;

/** Turns Markdown into HTML. Time grows with the length of the source alone. */
export function markdownToHtml(source: string): string {
  return new Converter(source.replace(/[\ue000\ue001]/g, '').split(/\r?\n/)).convert();
}

class Converter {
  private readonly lines: string[];
  private readonly references = new Map<string, string>();
  private readonly out: string[] = [];
  private paragraph: string[] = [];
  /** Indents of the open lists' markers. */
  private readonly lists: number[] = [];
  private afterBlank = false;

  constructor(lines: string[]) {
    this.lines = lines.map((line) => line.replace(/^(?: {0,3}> ?)+/, ''));
    for (const line of this.lines) {
      const definition = DEFINITION.exec(line);
      if (definition) this.references.set((definition[1] as string).toLowerCase(), definition[2] as string);
    }
  }

  convert(): string {
    for (let i = 0; i < this.lines.length; i++) {
      const line = this.lines[i] as string;
      const rows = this.tableLength(i);
      if (rows > 0) {
        this.table(this.lines.slice(i, i + rows));
        i += rows - 1;
      } else this.line(line);
      this.afterBlank = line.trim() === '';
    }
    this.closeLists(-1);
    return this.out.join('\n');
  }

  private line(line: string): void {
    const heading = HEADING.exec(line);
    const underline = this.paragraph.length > 0 && !this.afterBlank ? UNDERLINE.exec(line)?.[1] : undefined;
    if (line.trim() === '' || MARK_ONLY.test(line) || DEFINITION.test(line)) this.endParagraph();
    else if (heading) this.heading((heading[1] as string).length, heading[2] as string);
    else if (underline) this.underlined(underline.startsWith('=') ? 1 : 2);
    else if (RULE.test(line)) this.closeLists(-1);
    else if (ITEM.test(line)) this.item(line);
    else if (HTML_LINE.test(line)) this.raw(line);
    else this.words(line);
  }

  private heading(level: number, text: string): void {
    this.closeLists(-1);
    this.out.push(`<h${level}>${this.inline(text)}</h${level}>`);
  }

  private underlined(level: number): void {
    const text = this.paragraph.join(' ');
    this.paragraph = [];
    this.heading(level, text);
  }

  private raw(line: string): void {
    this.endParagraph();
    this.out.push(line);
  }

  private words(line: string): void {
    const indent = line.length - line.trimStart().length;
    if (this.afterBlank && this.lists.length > 0) this.closeLists(indent - 1);
    this.paragraph.push(line.trim() + (/ {2}$/.test(line) ? '<br>' : ''));
  }

  private item(line: string): void {
    const marker = ITEM.exec(line) as RegExpExecArray;
    const indent = (marker[1] as string).replaceAll('\t', '    ').length;
    this.closeLists(indent + 1);
    if (this.lists.length > 0 && indent < (this.lists.at(-1) as number) + 2) {
      this.out.push('</li><li>');
      this.lists[this.lists.length - 1] = indent;
    } else {
      this.out.push('<ul><li>');
      this.lists.push(indent);
    }
    this.paragraph.push(line.slice(marker[0].length).trim());
  }

  /** Ends the paragraph, and the lists whose markers stand at or beyond `indent` + 1 columns; -1 ends all. */
  private closeLists(indent: number): void {
    this.endParagraph();
    while (this.lists.length > 0 && (this.lists.at(-1) as number) >= Math.max(indent, 0)) {
      if (indent > 0 && (this.lists.at(-1) as number) < indent) break;
      this.lists.pop();
      this.out.push('</li></ul>');
    }
  }

  private endParagraph(): void {
    if (this.paragraph.length > 0) this.out.push(`<p>${this.inline(this.paragraph.join(' '))}</p>`);
    this.paragraph = [];
  }

  /** How many lines from `i` on are a table: a row, a rule, rows. */
  private tableLength(i: number): number {
    const [head, rule] = [this.lines[i] ?? '', this.lines[i + 1] ?? ''];
    if (!head.includes('|') || !rule.includes('-') || !rule.includes('|') || !TABLE_RULE.test(rule)) return 0;
    let end = i + 2;
    while (end < this.lines.length && (this.lines[end] as string).includes('|')) end++;
    return end - i;
  }

  private table(lines: string[]): void {
    this.endParagraph();
    this.out.push('<table>');
    lines.forEach((line, i) => {
      if (i === 1) return;
      const cells = line
        .trim()
        .replace(/^\||\|$/g, '')
        .split(/(?<!\\)\|/);
      const name = i === 0 ? 'th' : 'td';
      this.out.push(`<tr>${cells.map((cell) => `<${name}>${this.cell(cell.trim())}</${name}>`).join('')}</tr>`);
    });
    this.out.push('</table>');
  }

  /** Lists in a cell are written as lines with a bullet. */
  private cell(text: string): string {
    return this.inline(text.replace(/(^|<br\s*\/?>\s*)[*-]\s+/gi, '$1• '));
  }

  private inline(text: string): string {
    return inlineToHtml(text, this.references);
  }
}

const TOKEN =
  /\\([!-/:-@[-`{-~])|(?<!`)(`{1,10})(?!`)([^`]{1,500})\2|!\[[^\]]{0,500}\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"]*")?\s*\)|<((?:https?:\/\/|mailto:)[^\s<>]{1,2000}|[^\s<>@]{1,100}@[^\s<>]{1,200})>|<\/?[a-z][^<>]{0,2000}>|<!--.{0,5000}?-->/gi;
const LINK =
  /\[((?:[^[\]]|\[[^[\]]{0,500}\]){0,2000})\](?:\(\s*(?:<([^>]{0,2000})>|((?:[^\s()]|\([^\s()]{0,500}\)){0,2000}))(?:\s+["'][^)]{0,500}["'])?\s*\)|\[([^\]]{0,200})\])/g;

/** The inside of a paragraph. Finished pieces stand aside under a private-use mark, so that no later step touches them. */
function inlineToHtml(source: string, references: ReadonlyMap<string, string>): string {
  const aside: string[] = [];
  const keep = (html: string) => `\ue000${aside.push(html) - 1}\ue001`;
  const restore = (text: string): string =>
    text.replace(/\ue000(\d+)\ue001/g, (_, i) => restore(aside[Number(i)] ?? ''));
  const text = source
    .replace(TOKEN, (whole, escaped?: string, _ticks?: string, code?: string, address?: string) => {
      if (escaped !== undefined) return keep(escapeHtml(escaped));
      if (code !== undefined) return keep(escapeHtml(code));
      if (address !== undefined)
        return keep(anchor(/^(https?|mailto):/i.test(address) ? address : `mailto:${address}`, escapeHtml(address)));
      return whole.startsWith('!') ? '' : keep(whole);
    })
    .replace(LINK, (whole, label: string, angled?: string, bare?: string, name?: string) => {
      const href = angled ?? bare ?? references.get((name || label).toLowerCase());
      return href === undefined ? whole : keep(`<a href="${escapeHtml(restore(href))}">`) + label + keep('</a>');
    })
    .replace(/\*\*(?=\S)((?:[^*]|\*(?!\*)){1,3000}?)(?<=\S)\*\*/g, '<b>$1</b>')
    .replace(/(?<![\p{L}\p{N}])__(?=\S)(.{1,3000}?)(?<=\S)__(?![\p{L}\p{N}])/gu, '<b>$1</b>')
    .replace(/\*(?=\S)([^*]{1,3000}?)(?<=\S)\*/g, '<i>$1</i>')
    .replace(/(?<![\p{L}\p{N}_])_(?=\S)([^_]{1,3000}?)(?<=\S)_(?![\p{L}\p{N}_])/gu, '<i>$1</i>');
  return restore(text);
}

function anchor(href: string, label: string): string {
  return `<a href="${escapeHtml(href)}">${label}</a>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
